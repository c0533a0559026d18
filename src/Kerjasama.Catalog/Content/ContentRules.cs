using System.Globalization;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Content;

/// <summary>The rules across files: unique names, references that lead somewhere, dates in order, a source for every fact.</summary>
public sealed class ContentRules
{
    private const int LongestShortTitle = 90;

    private readonly ContentSet _content;
    private readonly List<ContentDiagnostic> _diagnostics = [];
    private readonly HashSet<string> _codes;
    private readonly HashSet<string> _sources;
    private readonly Dictionary<string, PartialDate> _beginnings;
    private readonly HashSet<string> _fields;
    private readonly HashSet<string> _regions;
    private readonly HashSet<string> _agreements;
    private readonly HashSet<string> _organizations;
    private readonly HashSet<string> _paths;

    private ContentRules(ContentSet content)
    {
        _content = content;
        _codes = [.. content.Countries.Select(c => c.Code), .. content.Organizations.Select(o => o.Code), .. content.OtherActors.Select(a => a.Actor.Code)];
        _sources = [.. content.Sources.Select(s => s.Id)];
        _beginnings = Beginnings(content);
        _fields = [.. content.Fields.Select(f => f.Code)];
        _regions = [.. content.Regions.Select(r => r.Slug)];
        _agreements = [.. content.Agreements.Select(a => a.Slug)];
        _organizations = [.. content.Organizations.Select(o => o.Slug)];
        _paths = KnownPaths.Of(content);
    }

    /// <summary>All diagnostics of <paramref name="content"/>: those of reading it and those of the rules, by file and line.</summary>
    public static IReadOnlyList<ContentDiagnostic> Check(ContentSet content)
    {
        var rules = new ContentRules(content);
        rules.CheckNames();
        rules.CheckActors();
        rules.CheckSourceRecords();
        content.Countries.ToList().ForEach(rules.CheckCountry);
        content.Organizations.ToList().ForEach(rules.CheckOrganization);
        content.Agreements.ToList().ForEach(rules.CheckAgreement);
        foreach (var page in content.Pages)
        {
            rules.CheckText(page);
            rules.CheckReferences(page, page.SeeAlso, "seeAlso", slug => rules._paths.Contains(Links.SitePaths.Concept(slug)));
        }

        foreach (var term in content.Terms)
        {
            rules.CheckRecord(term);
            rules.CheckReferences(term, term.SeeAlso, "seeAlso", slug => rules._paths.Contains(Links.SitePaths.Term(slug)));
            rules.CheckReferences(term, term.Example is { } example ? [example] : [], "example", rules.IsKnownPath);
        }

        foreach (var relation in content.Relations)
        {
            rules.CheckRecord(relation);
            rules.CheckReferences(relation, [relation.First, relation.Second], "first/second", slug => rules._paths.Contains(Links.SitePaths.Country(slug)));
        }

        foreach (var item in content.Events)
        {
            rules.CheckRecord(item);
            rules.CheckFields(item, item.Fields);
            rules.CheckReferences(item, item.Records, "records", rules.IsKnownPath);
            rules.CheckOrder(item.File, item.Line, item.Date, item.EndDate, "endDate is before date");
        }

        return [.. content.Diagnostics.Concat(rules._diagnostics).OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Line)];
    }

    private void CheckNames()
    {
        Unique(_content.Agreements, a => a.Slug, a => (a.File, a.Line), "slug");
        Unique(_content.Sources, s => s.Id, s => (s.File, s.Line), "source id");
        var codes = _content.Countries.Select(c => (c.Code, c.File, c.Line))
            .Concat(_content.Organizations.Select(o => (o.Code, o.File, o.Line)))
            .ToList();
        Unique(codes, c => c.Code, c => (c.File, c.Line), "code");
        Unique(_content.OtherActors, a => a.Actor.Code, a => ("actors.csv", a.Line), "code");
        foreach (var row in _content.OtherActors.Where(a => a.Actor.Members.Count > 0 && _content.Organizations.Any(o => o.Code == a.Actor.Code)))
        {
            Report("actors.csv", row.Line, DiagnosticCode.Duplicate, $"{row.Actor.Code} has a page, so its members belong in its .members.csv; empty the cell here");
        }

        Unique(_content.Countries, c => c.Iso2, c => (c.File, c.Line), "iso2");
        Unique(_content.Countries, c => c.Name, c => (c.File, c.Line), "name");
        foreach (var region in _content.Regions.Where(r => r.Parent is { } parent && !_regions.Contains(parent)))
        {
            Report("regions.csv", 1, DiagnosticCode.BrokenReference, $"the region '{region.Slug}' has the unknown parent '{region.Parent}'");
        }
    }

    private void CheckActors()
    {
        foreach (var row in _content.OtherActors)
        {
            foreach (var code in row.Actor.Successors.Concat(row.Actor.Members.Select(m => m.Code)).Concat(OneOrNone(row.Actor.Parent)))
            {
                CheckCode("actors.csv", row.Line, code);
            }

            CheckSource("actors.csv", row.Line, row.Source);
            CheckOrder("actors.csv", row.Line, row.Actor.From, row.Actor.Until, "'to' is before 'from'");
        }

        foreach (var row in _content.Statehood)
        {
            CheckCode("statehood.csv", row.Line, row.Code);
            CheckSource("statehood.csv", row.Line, row.Source);
            CheckOrder("statehood.csv", row.Line, row.Period.From, row.Period.Until, "'treatiesUntil' is before 'treatiesFrom'");
        }
    }

    private void CheckSource(string file, int line, string source)
    {
        if (!_sources.Contains(source))
        {
            Report(file, line, DiagnosticCode.BrokenReference, $"there is no source '{source}' in content/sources");
        }
    }

    private void CheckSourceRecords()
    {
        foreach (var source in _content.Sources.Where(s => s.Url is { } url && !MarkdownRenderer.IsAllowed(url)))
        {
            Report(source.File, source.Line, DiagnosticCode.BadValue, $"the url of '{source.Id}' must begin with https://");
        }
    }

    private void CheckCountry(CountryFile country)
    {
        CheckRecord(country);
        CheckReferences(country, [country.Region, country.Subregion], "region", _regions.Contains);
        if (country.Status == CountryStatus.Other && country.StatusNote is null)
        {
            Report(country, DiagnosticCode.Missing, "'statusNote' is required where the status is 'other'");
        }

        if ((country.Status == CountryStatus.UnMember) != (country.UnAdmission is not null))
        {
            Report(country, DiagnosticCode.Contradiction, "'unAdmission' belongs to UN members, and only to them");
        }

        if (country.Population is null != (country.PopulationYear is null))
        {
            Report(country, DiagnosticCode.Missing, "'population' and 'populationYear' go together");
        }
    }

    private void CheckOrganization(OrganizationFile organization)
    {
        CheckRecord(organization);
        CheckFields(organization, organization.Fields);
        CheckReferences(organization, OneOrNone(organization.FoundingInstrument), "foundingInstrument", _agreements.Contains);
        CheckReferences(organization, [.. OneOrNone(organization.Predecessor), .. OneOrNone(organization.Successor), .. organization.Related], "related", _organizations.Contains);
        CheckOrder(organization.File, organization.Line, organization.Founded, organization.Dissolved, "dissolved is before founded");
        CheckUrl(organization, organization.Website);
        foreach (var member in organization.Members)
        {
            CheckCode(member.File, member.Line, member.Member);
            CheckSourceNumber(member.File, member.Line, member.Source, organization);
            CheckOrder(member.File, member.Line, member.From, member.To, "'to' is before 'from'");
        }

        foreach (var pair in organization.Members.Where(m => m.Status == MembershipStatus.Member).GroupBy(m => m.Member))
        {
            CheckPeriods([.. pair.Select(m => (m.File, m.Line, m.From, m.To))], pair.Key);
        }

        CheckSchoolbookCount(organization);
        foreach (var session in organization.Sessions)
        {
            CheckSourceNumber(session.File, session.Line, session.Source, organization);
            CheckOrder(session.File, session.Line, session.Start, session.End, "'end' is before 'start'");
            if (session.Host is { } host)
            {
                CheckCode(session.File, session.Line, host);
            }

            if (session.Agreement is { } agreement && !_agreements.Contains(agreement))
            {
                Report(session.File, session.Line, DiagnosticCode.BrokenReference, $"there is no agreement '{agreement}'");
            }
        }
    }

    // A number is called out of date only where the dated members prove both halves: it was right then, and it is not now.
    private void CheckSchoolbookCount(OrganizationFile organization)
    {
        if (organization.SchoolbookCount is not { } printed)
        {
            return;
        }

        var then = organization.CountMembers(printed.Day);
        if (printed.Day.Day is null)
        {
            Report(organization, DiagnosticCode.BadValue, "'schoolbookCount' needs a whole day, such as 2015-01-01");
        }
        else if (then != printed.Count)
        {
            Report(organization, DiagnosticCode.Contradiction, string.Create(CultureInfo.InvariantCulture, $"'schoolbookCount' says {printed.Count} on {printed.Day}, the dated members are {then}"));
        }
        else if (organization.CountMembers(organization.MembersAsOf) == printed.Count)
        {
            Report(organization, DiagnosticCode.Contradiction, $"'schoolbookCount' is still the number on {organization.MembersAsOf}: nothing has changed");
        }
    }

    private void CheckAgreement(AgreementFile agreement)
    {
        CheckRecord(agreement);
        CheckFields(agreement, agreement.Fields);
        CheckReferences(agreement, OneOrNone(agreement.Parent), "parent", slug => slug != agreement.Slug && _agreements.Contains(slug));
        CheckReferences(agreement, agreement.Replaces, "replaces", _agreements.Contains);
        CheckReferences(agreement, agreement.Related, "related", _agreements.Contains);
        CheckOrder(agreement.File, agreement.Line, agreement.InForce, agreement.Terminated, "terminated is before inForce");
        CheckOrder(agreement.File, agreement.Line, agreement.Signed, agreement.InForce, "inForce is before signed");
        if (agreement.ShortTitle.Length > LongestShortTitle)
        {
            Report(agreement, DiagnosticCode.BadValue, $"'shortTitle' has {agreement.ShortTitle.Length} letters; at most {LongestShortTitle}");
        }

        if (agreement.Status is AgreementStatus.Signed or AgreementStatus.Concluded or AgreementStatus.NeverInForce && agreement.InForce is not null)
        {
            Report(agreement, DiagnosticCode.Contradiction, $"'inForce' contradicts 'status: {KebabName<AgreementStatus>.Name(agreement.Status)}'");
        }

        if (agreement.Terminated is not null && agreement.Status is not (AgreementStatus.Terminated or AgreementStatus.Superseded))
        {
            Report(agreement, DiagnosticCode.Contradiction, "'terminated' needs 'status: terminated' or 'status: superseded'");
        }

        if (agreement.Parties.Count == 0 && agreement.Parent is null)
        {
            Report(agreement, DiagnosticCode.Missing, "'parties' is required: a list here, or the file beside it with the ending .parties.csv");
        }

        foreach (var party in agreement.Parties)
        {
            CheckCode(party.File, party.Line, party.Party);
            CheckSourceNumber(party.File, party.Line, party.Source, agreement);
            CheckOrder(party.File, party.Line, party.InForce, party.Left, $"'left' of {party.Party} is before its 'inForce'");
            CheckOrder(party.File, party.Line, party.Signed, party.InForce, $"'inForce' of {party.Party} is before its 'signed'");
            CheckExistence(agreement, party);
        }

        foreach (var pair in agreement.Parties.Where(p => !p.IsSignatoryOnly).GroupBy(p => p.Party))
        {
            CheckPeriods([.. pair.Select(p => (p.File, p.Line, p.InForce, p.Left))], pair.Key);
        }
    }

    // A row without any date is bound from the agreement's own day, which is wrong for a state that came later.
    private void CheckExistence(AgreementFile agreement, PartyFile party)
    {
        var isUndated = party is { IsSignatoryOnly: false, IsNotInForce: false, IsInForceUnknown: false } && (party.InForce ?? party.ConsentDate ?? party.Signed) is null;
        if (isUndated && agreement.InForce is { } inForce && _beginnings.TryGetValue(party.Party, out var beginning) && beginning.Earliest > inForce.Latest)
        {
            Report(party.File, party.Line, DiagnosticCode.DateOrder, $"{party.Party} would be bound since {inForce}, before it made treaties itself ({beginning}); give its own inForce, or ? where the day is not known");
        }
    }

    private void CheckPeriods(List<(string File, int Line, PartialDate? From, PartialDate? To)> periods, string code)
    {
        foreach (var ((_, _, _, end), (file, line, start, _)) in periods.Zip(periods.Skip(1)))
        {
            if (end is null || (start is { } from && end.Value.Earliest > from.Latest))
            {
                Report(file, line, DiagnosticCode.DateOrder, $"{code} stands twice and its periods overlap: the earlier row must end first");
            }
        }
    }

    // The first day of treaties in its own name, of codes for which it is known.
    private static Dictionary<string, PartialDate> Beginnings(ContentSet content)
    {
        var beginnings = content.Countries.Where(c => c.Independence is not null).ToDictionary(c => c.Code, c => c.Independence!.Value, StringComparer.Ordinal);
        foreach (var periods in content.Statehood.GroupBy(s => s.Code, s => s.Period.From))
        {
            beginnings.Remove(periods.Key);
            if (periods.All(from => from is not null))
            {
                beginnings[periods.Key] = periods.Min()!.Value;
            }
        }

        return beginnings;
    }

    private void CheckRecord(ContentFile record)
    {
        CheckText(record);
        if (record.Sources.Count == 0)
        {
            Report(record, DiagnosticCode.NoSource, "the record states facts without a source: add 'sources'");
        }
    }

    private void CheckText(ContentFile record)
    {
        foreach (var citation in record.Sources)
        {
            CheckSource(record.File, citation.Line, citation.Source);
            if (citation.Url is { } url && !url.StartsWith("https://", StringComparison.Ordinal))
            {
                Report(record.File, citation.Line, DiagnosticCode.BadValue, $"the url '{url}' must begin with https://");
            }
        }

        var rendered = MarkdownRenderer.Render(record.Body);
        foreach (var (line, message) in rendered.Problems)
        {
            Report(record.File, line, DiagnosticCode.BadMarkdown, message);
        }

        foreach (var (url, line) in rendered.Links.Where(l => l.Url.StartsWith('/') && !IsKnownPath(l.Url)))
        {
            Report(record.File, line, DiagnosticCode.BrokenReference, $"the link '{url}' leads to no page of the site");
        }
    }

    private void CheckFields(ContentFile record, IReadOnlyList<string> fields)
    {
        if (fields.Count == 0)
        {
            Report(record, DiagnosticCode.Missing, "'fields' needs at least one field of content/fields.csv");
        }

        if (fields.Distinct().Count() != fields.Count)
        {
            Report(record, DiagnosticCode.Duplicate, "'fields' names a field twice");
        }

        CheckReferences(record, fields, "fields", _fields.Contains);
    }

    private void CheckReferences(ContentFile record, IEnumerable<string> names, string key, Func<string, bool> isKnown)
    {
        foreach (var name in names.Where(n => !isKnown(n)))
        {
            Report(record, DiagnosticCode.BrokenReference, $"'{key}' names '{name}', which does not exist");
        }
    }

    private void CheckCode(string file, int line, string code)
    {
        if (!_codes.Contains(code))
        {
            Report(file, line, DiagnosticCode.BrokenReference, $"no country, organisation or row of actors.csv has the code '{code}'");
        }
    }

    private void CheckSourceNumber(string file, int line, int number, ContentFile record)
    {
        if (number < 1 || number > record.Sources.Count)
        {
            Report(file, line, DiagnosticCode.BrokenReference, string.Create(CultureInfo.InvariantCulture, $"source {number} does not exist; the record has {record.Sources.Count}"));
        }
    }

    private void CheckOrder(string file, int line, PartialDate? first, PartialDate? second, string message)
    {
        if (first is { } a && second is { } b && b.Latest < a.Earliest)
        {
            Report(file, line, DiagnosticCode.DateOrder, $"{message} ({b} < {a})");
        }
    }

    private void CheckUrl(ContentFile record, string? url)
    {
        if (url is not null && !url.StartsWith("https://", StringComparison.Ordinal))
        {
            Report(record, DiagnosticCode.BadValue, $"the url '{url}' must begin with https://");
        }
    }

    private bool IsKnownPath(string url) => KnownPaths.Leads(_paths, url, _content);

    private void Unique<T>(IEnumerable<T> records, Func<T, string> name, Func<T, (string File, int Line)> place, string what)
    {
        foreach (var group in records.GroupBy(name, StringComparer.OrdinalIgnoreCase).Where(g => g.Key.Length > 0))
        {
            foreach (var record in group.Skip(1))
            {
                var (file, line) = place(record);
                Report(file, line, DiagnosticCode.Duplicate, $"the {what} '{group.Key}' is also in content/{place(group.First()).File}:{place(group.First()).Line}");
            }
        }
    }

    private static IEnumerable<string> OneOrNone(string? text) => text is null ? [] : [text];

    private void Report(ContentFile record, string code, string message) => Report(record.File, record.Line, code, message);

    private void Report(string file, int line, string code, string message) => _diagnostics.Add(new(file, line, code, message));
}
