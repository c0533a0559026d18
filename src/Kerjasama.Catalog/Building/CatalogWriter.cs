using System.Globalization;
using System.Text.Json;
using Dapper;
using Kerjasama.Catalog.Accuracy;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Search;
using Kerjasama.Catalog.Text;
using Microsoft.Data.Sqlite;

namespace Kerjasama.Catalog.Building;

/// <summary>Fills the tables of one new catalogue, in the order in which they refer to each other.</summary>
internal sealed class CatalogWriter
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly ContentSet _content;
    private readonly ActorRegister _register;
    private readonly Dictionary<string, long> _actorIds = [];
    private readonly Dictionary<string, long> _agreementIds = [];
    private readonly Dictionary<string, (string Region, string Subregion)> _regionOf;
    private readonly List<SearchDocument> _documents = [];
    private readonly Dictionary<string, DateOnly?> _checked = [];

    public CatalogWriter(SqliteConnection connection, SqliteTransaction transaction, ContentSet content)
    {
        (_connection, _transaction, _content) = (connection, transaction, content);
        _register = ActorAssembly.Register(content);
        _regionOf = content.Countries.ToDictionary(c => c.Code, c => (c.Region, c.Subregion));
        foreach (var (agreement, i) in content.Agreements.Select((a, i) => (a, i)))
        {
            _agreementIds[agreement.Slug] = i + 1;
        }
    }

    public void WriteAll(Action<string>? progress)
    {
        progress?.Invoke("writing countries and organisations");
        WriteTables();
        WriteActors();
        WriteCountries();
        WriteOrganizations();
        progress?.Invoke("classifying and writing agreements");
        WriteAgreements();
        WritePages();
        WriteCounts();
        progress?.Invoke("writing the search index");
        _documents.AddRange(SearchDocuments.OfTables(_content));
        WriteSitePaths();
        _connection.Execute(SearchIndex.Schema, transaction: _transaction);
        SearchIndex.Write(_connection, _transaction, _documents, _content.Synonyms);
        WriteMeta();
    }

    private void WriteTables()
    {
        Insert("INSERT INTO region (slug, name, parent, summary, position) VALUES (@Slug, @Name, @Parent, @Summary, @Position)",
            _content.Regions.Select((r, i) => new { r.Slug, r.Name, r.Parent, r.Summary, Position = i }));
        Insert("INSERT INTO field (code, slug, name, summary, position) VALUES (@Code, @Slug, @Name, @Summary, @Position)",
            _content.Fields.Select((f, i) => new { f.Code, f.Slug, f.Name, f.Summary, Position = i }));
        Insert("INSERT INTO source (id, title, publisher, kind, url, archive, note) VALUES (@Id, @Title, @Publisher, @Kind, @Url, @Archive, @Note)",
            _content.Sources.Select(s => new { s.Id, s.Title, s.Publisher, Kind = Name(s.Kind), s.Url, s.Archive, s.Note }));
        Insert("INSERT INTO slug_change (path, to_path, code, since, reason) VALUES (@Path, @To, @Code, @Since, @Reason)",
            _content.SlugChanges.Select(s => new { s.Path, s.To, s.Code, Since = Iso(s.Since), s.Reason }));
    }

    private void WriteActors()
    {
        var countries = _content.Countries.ToDictionary(c => c.Code);
        var organizations = _content.Organizations.ToDictionary(o => o.Code);
        Insert(
            """
            INSERT INTO actor (id, code, kind, slug, path, name, name_en, iso2, parent_code, region, subregion, sort_name)
            VALUES (@Id, @Code, @Kind, @Slug, @Path, @Name, @NameEn, @Iso2, @ParentCode, @Region, @Subregion, @SortName)
            """,
            _register.All.Select((a, i) =>
            {
                _actorIds[a.Code] = i + 1;
                var country = countries.GetValueOrDefault(a.Code);
                return new
                {
                    Id = i + 1,
                    a.Code,
                    Kind = Name(a.Kind),
                    a.Slug,
                    Path = country is not null ? SitePaths.Country(country.Slug) : organizations.TryGetValue(a.Code, out var o) ? SitePaths.Organization(o.Slug) : null,
                    a.Name,
                    a.NameEn,
                    Iso2 = country?.Iso2.ToLowerInvariant(),
                    ParentCode = a.Parent,
                    country?.Region,
                    country?.Subregion,
                    SortName = FoldText.Fold(a.Name),
                };
            }));
    }

    private void WriteCountries()
    {
        foreach (var country in _content.Countries)
        {
            var text = MarkdownRenderer.Render(country.Body);
            Insert(
                """
                INSERT INTO country (actor_id, slug, official_name, former_names, aliases, status, status_note, capital, capital_note, area_km2,
                  population, population_year, independence, un_admission, html, checked, unverified)
                VALUES (@Id, @Slug, @OfficialName, @FormerNames, @Aliases, @Status, @StatusNote, @Capital, @CapitalNote, @AreaKm2,
                  @Population, @PopulationYear, @Independence, @UnAdmission, @Html, @Checked, @Unverified)
                """,
                new
                {
                    Id = _actorIds[country.Code],
                    country.Slug,
                    country.OfficialName,
                    FormerNames = Write(country.FormerNames.Select(f => new { f.Name, Until = f.Until?.ToString() })),
                    Aliases = Write(country.Aliases),
                    Status = Name(country.Status),
                    country.StatusNote,
                    country.Capital,
                    country.CapitalNote,
                    country.AreaKm2,
                    country.Population,
                    country.PopulationYear,
                    Independence = country.Independence?.ToString(),
                    UnAdmission = country.UnAdmission?.ToString(),
                    text.Html,
                    Checked = Iso(country.Checked),
                    Unverified = Write(country.Unverified),
                });
            WriteCitations(SitePaths.Country(country.Slug), country.Name, country);
            _documents.Add(SearchDocuments.Of(country, text));
        }
    }

    private void WriteOrganizations()
    {
        foreach (var organization in _content.Organizations)
        {
            var id = _actorIds[organization.Code];
            var text = MarkdownRenderer.Render(organization.Body);
            Insert(
                """
                INSERT INTO organization (actor_id, slug, abbreviation, aliases, kind, reach, founded, founded_place, dissolved, seat, founding_agreement_id,
                  founding_text, languages, organs, aims, predecessor, successor, website, indonesia_role, summary, schoolbook_label, schoolbook_reason,
                  schoolbook_count, schoolbook_count_day, member_noun, members_as_of, members_complete, member_count, history, related, misconception, html, checked, unverified)
                VALUES (@Id, @Slug, @Abbreviation, @Aliases, @Kind, @Reach, @Founded, @FoundedPlace, @Dissolved, @Seat, @FoundingAgreement,
                  @FoundingText, @Languages, @Organs, @Aims, @Predecessor, @Successor, @Website, @IndonesiaRole, @Summary, @SchoolbookLabel, @SchoolbookReason,
                  @SchoolbookCount, @SchoolbookCountDay, @MemberNoun, @MembersAsOf, @AreMembersComplete, @MemberCount, @History, @Related, @Misconception, @Html, @Checked, @Unverified)
                """,
                new
                {
                    Id = id,
                    organization.Slug,
                    organization.Abbreviation,
                    Aliases = Write(organization.Aliases),
                    Kind = Name(organization.Kind),
                    Reach = Name(organization.Reach),
                    Founded = organization.Founded.ToString(),
                    organization.FoundedPlace,
                    Dissolved = organization.Dissolved?.ToString(),
                    organization.Seat,
                    FoundingAgreement = AgreementId(organization.FoundingInstrument),
                    organization.FoundingText,
                    Languages = Write(organization.Languages),
                    Organs = Write(organization.Organs),
                    Aims = Write(organization.Aims),
                    organization.Predecessor,
                    organization.Successor,
                    organization.Website,
                    organization.IndonesiaRole,
                    organization.Summary,
                    SchoolbookLabel = organization.Schoolbook?.Label,
                    SchoolbookReason = organization.Schoolbook?.Reason,
                    SchoolbookCount = organization.SchoolbookCount?.Count,
                    SchoolbookCountDay = organization.SchoolbookCount?.Day.ToString(),
                    organization.MemberNoun,
                    MembersAsOf = organization.MembersAsOf.ToString(),
                    organization.AreMembersComplete,
                    MemberCount = organization.CountMembers(organization.MembersAsOf),
                    History = Write(organization.History.Select(h => new { Date = h.Date.ToString(), h.Text })),
                    Related = Write(organization.Related),
                    organization.Misconception,
                    text.Html,
                    Checked = Iso(organization.Checked),
                    Unverified = Write(organization.Unverified),
                });
            Insert("INSERT INTO organization_field (organization_id, field, position) VALUES (@Id, @Field, @Position)",
                organization.Fields.Select((f, i) => new { Id = id, Field = f, Position = i }));
            Insert(
                """
                INSERT INTO membership (organization_id, member_id, status, from_date, to_date, founder, source_no, note, unverified)
                VALUES (@Id, @Member, @Status, @From, @To, @IsFounder, @Source, @Note, @IsUnverified)
                """,
                organization.Members.Select(m => new { Id = id, Member = _actorIds[m.Member], Status = Name(m.Status), From = m.From?.ToString(), To = m.To?.ToString(), m.IsFounder, m.Source, m.Note, m.IsUnverified }));
            Insert(
                """
                INSERT INTO session (organization_id, number, name, start_date, end_date, place, host_id, outcome, agreement_id, source_no, note, unverified)
                VALUES (@Id, @Number, @Name, @Start, @End, @Place, @Host, @Outcome, @Agreement, @Source, @Note, @IsUnverified)
                """,
                organization.Sessions.Select(s => new
                {
                    Id = id,
                    s.Number,
                    s.Name,
                    Start = s.Start?.ToString(),
                    End = s.End?.ToString(),
                    s.Place,
                    Host = s.Host is { } host ? _actorIds[host] : (long?)null,
                    s.Outcome,
                    Agreement = AgreementId(s.Agreement),
                    s.Source,
                    s.Note,
                    s.IsUnverified,
                }));
            WriteCitations(SitePaths.Organization(organization.Slug), organization.Name, organization);
            _documents.Add(SearchDocuments.Of(organization, text));
        }
    }

    private void WriteAgreements()
    {
        var labels = new AgreementLabels(_content.Agreements, _register);
        foreach (var agreement in _content.Agreements)
        {
            var id = _agreementIds[agreement.Slug];
            var text = MarkdownRenderer.Render(agreement.Body);
            var classification = labels.Of(agreement);
            var sortDate = agreement.Signed ?? agreement.InForce ?? agreement.ProvisionalFrom;
            var reach = classification.Label == Label.Bilateral ? null : agreement.Reach ?? ReachRule.Of([.. classification.Counted.Where(c => _regionOf.ContainsKey(c.Code)).Select(c => _regionOf[c.Code])]);
            Insert(
                """
                INSERT INTO agreement (id, slug, title, short_title, title_en, abbreviation, aliases, instrument, signed, signed_place, in_force, provisional_from,
                  terminated, status, depositary, open_to_accession, binding, parent_id, reach, ratification, summary, schoolbook_label, schoolbook_reason,
                  override_label, override_reason, parties_as_of, parties_complete, history, misconception, html, label, rule, certainty, party_count, state_count,
                  year, sort_date, sort_title, is_short_record, checked, unverified)
                VALUES (@Id, @Slug, @Title, @ShortTitle, @TitleEn, @Abbreviation, @Aliases, @Instrument, @Signed, @SignedPlace, @InForce, @ProvisionalFrom,
                  @Terminated, @Status, @Depositary, @OpenToAccession, @Binding, @Parent, @Reach, @Ratification, @Summary, @SchoolbookLabel, @SchoolbookReason,
                  @OverrideLabel, @OverrideReason, @PartiesAsOf, @ArePartiesComplete, @History, @Misconception, @Html, @Label, @Rule, @Certainty, @PartyCount, @StateCount,
                  @Year, @SortDate, @SortTitle, @IsShortRecord, @Checked, @Unverified)
                """,
                new
                {
                    Id = id,
                    agreement.Slug,
                    agreement.Title,
                    agreement.ShortTitle,
                    agreement.TitleEn,
                    agreement.Abbreviation,
                    Aliases = Write(agreement.Aliases),
                    Instrument = Name(agreement.Instrument),
                    Signed = agreement.Signed?.ToString(),
                    agreement.SignedPlace,
                    InForce = agreement.InForce?.ToString(),
                    ProvisionalFrom = agreement.ProvisionalFrom?.ToString(),
                    Terminated = agreement.Terminated?.ToString(),
                    Status = Name(agreement.Status),
                    agreement.Depositary,
                    OpenToAccession = Name(agreement.OpenToAccession),
                    Binding = Name(agreement.Binding),
                    Parent = AgreementId(agreement.Parent),
                    Reach = reach is { } r ? Name(r) : null,
                    Ratification = Write(agreement.Ratification),
                    agreement.Summary,
                    SchoolbookLabel = agreement.Schoolbook?.Label,
                    SchoolbookReason = agreement.Schoolbook?.Reason,
                    OverrideLabel = agreement.Override?.Label,
                    OverrideReason = agreement.Override?.Reason,
                    PartiesAsOf = agreement.PartiesAsOf.ToString(),
                    agreement.ArePartiesComplete,
                    History = Write(agreement.History.Select(h => new { Date = h.Date.ToString(), h.Text })),
                    agreement.Misconception,
                    text.Html,
                    Label = Name(classification.Label),
                    classification.Rule,
                    Certainty = Name(classification.Certainty),
                    PartyCount = classification.Counts.Parties,
                    StateCount = classification.Counts.States,
                    sortDate?.Year,
                    SortDate = sortDate?.ToString() ?? "",
                    SortTitle = FoldText.Fold(agreement.ShortTitle),
                    IsShortRecord = agreement.File.StartsWith("registry/", StringComparison.Ordinal),
                    Checked = Iso(agreement.Checked),
                    Unverified = Write(agreement.Unverified),
                });
            Insert("INSERT INTO agreement_field (agreement_id, field, position) VALUES (@Id, @Field, @Position)",
                agreement.Fields.Select((f, i) => new { Id = id, Field = f, Position = i }));
            Insert("INSERT OR IGNORE INTO agreement_relation (agreement_id, other_id, kind) VALUES (@Id, @Other, @Kind)",
                agreement.Replaces.Select(s => new { Id = id, Other = AgreementId(s), Kind = "replaces" })
                    .Concat(agreement.Related.Select(s => new { Id = id, Other = AgreementId(s), Kind = "related" })));
            Insert(
                """
                INSERT INTO party (agreement_id, actor_id, signatory_only, side, signed, consent, consent_date, in_force, not_in_force, in_force_is_latest, left_date, source_no, note, unverified)
                VALUES (@Id, @Actor, @IsSignatoryOnly, @Side, @Signed, @Consent, @ConsentDate, @InForce, @IsNotInForce, @IsInForceUnknown, @Left, @Source, @Note, @IsUnverified)
                """,
                agreement.Parties.Select(p => new
                {
                    Id = id,
                    Actor = _actorIds[p.Party],
                    p.IsSignatoryOnly,
                    p.Side,
                    Signed = p.Signed?.ToString(),
                    Consent = p.Consent is { } c ? Name(c) : null,
                    ConsentDate = p.ConsentDate?.ToString(),
                    InForce = p.IsSignatoryOnly || p.IsNotInForce ? null : (p.InForce ?? (p.IsInForceUnknown ? agreement.PartiesAsOf : agreement.InForce))?.ToString(),
                    p.IsNotInForce,
                    p.IsInForceUnknown,
                    Left = p.Left?.ToString(),
                    p.Source,
                    p.Note,
                    p.IsUnverified,
                }));
            WriteCitations(SitePaths.Agreement(agreement.Slug), agreement.ShortTitle, agreement);
            _documents.Add(SearchDocuments.Of(agreement, text, classification, reach));
        }
    }

    private void WritePages()
    {
        foreach (var page in _content.Pages)
        {
            var text = MarkdownRenderer.Render(page.Body);
            Insert(
                """
                INSERT INTO page (kind, slug, title, summary, definition, example, html, headings, see_also, position, checked)
                VALUES (@Kind, @Slug, @Title, @Summary, @Definition, @Example, @Html, @Headings, @SeeAlso, @Order, @Checked)
                """,
                new { Kind = Name(page.Kind), page.Slug, page.Title, page.Summary, page.Definition, page.Example, text.Html, Headings = Write(text.Headings), SeeAlso = Write(page.SeeAlso), page.Order, Checked = Iso(page.Checked) });
            WriteCitations(KnownPaths.PathOf(page), page.Title, page);
            _documents.Add(SearchDocuments.Of(page, text));
        }

        foreach (var term in _content.Terms)
        {
            var text = MarkdownRenderer.Render(term.Body);
            Insert(
                """
                INSERT INTO term (slug, term, term_en, aliases, definition, article, example, see_also, html, sort_term, checked)
                VALUES (@Slug, @Term, @TermEn, @Aliases, @Definition, @Article, @Example, @SeeAlso, @Html, @SortTerm, @Checked)
                """,
                new { term.Slug, term.Term, term.TermEn, Aliases = Write(term.Aliases), term.Definition, term.Article, term.Example, SeeAlso = Write(term.SeeAlso), text.Html, SortTerm = FoldText.Fold(term.Term), Checked = Iso(term.Checked) });
            WriteCitations(SitePaths.Term(term.Slug), term.Term, term);
            _documents.Add(SearchDocuments.Of(term, text.PlainText));
        }

        var countries = _content.Countries.ToDictionary(c => c.Slug);
        foreach (var relation in _content.Relations)
        {
            var (first, second, text) = (countries[relation.First], countries[relation.Second], MarkdownRenderer.Render(relation.Body));
            var path = SitePaths.Relation(relation.First, relation.Second);
            Insert("INSERT INTO relation_text (path, summary, html, checked, unverified) VALUES (@Path, @Summary, @Html, @Checked, @Unverified)",
                new { Path = path, relation.Summary, text.Html, Checked = Iso(relation.Checked), Unverified = Write(relation.Unverified) });
            WriteCitations(path, $"{first.Name}–{second.Name}", relation);
            _documents.Add(SearchDocuments.Of(relation, first, second, text));
        }

        foreach (var item in _content.Events)
        {
            var text = MarkdownRenderer.Render(item.Body);
            Insert(
                """
                INSERT INTO event (slug, title, date, end_date, place, summary, records, fields, html, checked)
                VALUES (@Slug, @Title, @Date, @EndDate, @Place, @Summary, @Records, @Fields, @Html, @Checked)
                """,
                new { item.Slug, item.Title, Date = item.Date.ToString(), EndDate = item.EndDate?.ToString(), item.Place, item.Summary, Records = Write(item.Records), Fields = Write(item.Fields), text.Html, Checked = Iso(item.Checked) });
            WriteCitations(SitePaths.Event(item.Slug), item.Title, item);
            _documents.Add(SearchDocuments.Of(item, text.PlainText));
        }
    }

    private void WriteCitations(string path, string title, ContentFile record)
    {
        _checked[path] = record.Checked;
        Insert(
            """
            INSERT INTO citation (record_path, number, source_id, locator, url, accessed, note, record_title)
            VALUES (@Path, @Number, @Source, @Locator, @Url, @Accessed, @Note, @Title)
            """,
            record.Sources.Select((s, i) => new { Path = path, Number = i + 1, s.Source, s.Locator, s.Url, Accessed = Iso(s.Accessed), s.Note, Title = title }));
    }

    // Counts that lists show, so that no page has to group over all parties.
    private void WriteCounts() => _connection.Execute(
        """
        INSERT OR IGNORE INTO bilateral (actor_id, partner_id, agreement_id)
        SELECT p.actor_id, q.actor_id, p.agreement_id
        FROM party p JOIN agreement g ON g.id = p.agreement_id AND g.label = 'Bilateral' JOIN party q ON q.agreement_id = p.agreement_id AND q.actor_id <> p.actor_id
        WHERE p.signatory_only = 0 AND q.signatory_only = 0 AND (p.side IS NULL OR q.side IS NULL OR p.side <> q.side);
        UPDATE country SET
          bilateral_count = (SELECT count(DISTINCT a.id) FROM party p JOIN agreement a ON a.id = p.agreement_id WHERE p.actor_id = country.actor_id AND p.signatory_only = 0 AND a.label = 'Bilateral'),
          multilateral_count = (SELECT count(DISTINCT a.id) FROM party p JOIN agreement a ON a.id = p.agreement_id WHERE p.actor_id = country.actor_id AND p.signatory_only = 0 AND a.label = 'Multilateral'),
          membership_count = (SELECT count(DISTINCT m.organization_id) FROM membership m JOIN organization o ON o.actor_id = m.organization_id
            WHERE m.member_id = country.actor_id AND m.status = 'Member' AND o.dissolved IS NULL AND coalesce(m.from_date, '') <= o.members_as_of AND (m.to_date IS NULL OR m.to_date > o.members_as_of)),
          bilateral_with_indonesia = (SELECT count(*) FROM bilateral b JOIN actor i ON i.id = b.partner_id AND i.code = 'IDN' WHERE b.actor_id = country.actor_id);
        UPDATE source SET citation_count = (SELECT count(*) FROM citation c WHERE c.source_id = source.id);
        """,
        transaction: _transaction);

    private void WriteSitePaths() => Insert(
        "INSERT INTO site_path (path, kind, title, checked) VALUES (@Path, @Kind, @Title, @Checked)",
        _documents.Select(d => new { Path = d.Url, d.Kind, d.Title, Checked = Iso(_checked.TryGetValue(d.Url, out var day) ? day : null) }));

    private void WriteMeta()
    {
        var records = _content.Countries.Cast<ContentFile>().Concat(_content.Organizations).Concat(_content.Agreements).Concat(_content.Pages).Concat(_content.Terms).Concat(_content.Events).Concat(_content.Relations);
        Insert("INSERT INTO meta (key, value) VALUES (@Key, @Value)", new[]
        {
            new { Key = "schema_version", Value = CatalogBuilder.SchemaVersion.ToString(CultureInfo.InvariantCulture) },
            new { Key = "content_hash", Value = _content.Hash },
            new { Key = "as_of", Value = Iso(records.Max(r => r.Checked)) ?? "2026-01-01" },
            new { Key = "actors", Value = _connection.ExecuteScalar<long>("SELECT count(*) FROM actor").ToString(CultureInfo.InvariantCulture) },
            new { Key = "coverage", Value = JsonSerializer.Serialize(Coverage.Of(_content), Json) },
            new { Key = "register", Value = JsonSerializer.Serialize(_register.All, Json) },
        });
    }

    private long? AgreementId(string? slug) => slug is null ? null : _agreementIds[slug];

    // Dapper reads enumerations by their C# names only.
    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString();

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Json);

    private void Insert(string sql, object rows) => _connection.Execute(sql, rows, _transaction);
}
