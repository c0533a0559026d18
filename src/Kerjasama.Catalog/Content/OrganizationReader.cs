using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Content;

internal static class OrganizationReader
{
    public static OrganizationFile Read(ContentDocument document, FieldReader fields, IReadOnlyList<MembershipFile> members, IReadOnlyList<SessionFile> sessions) => new()
    {
        File = document.File,
        Line = fields.Line,
        Slug = document.Slug,
        Code = fields.Text("code"),
        Name = fields.Text("name"),
        NameEn = fields.Text("nameEn"),
        Abbreviation = fields.OptionalText("abbreviation"),
        Aliases = fields.Texts("aliases"),
        Kind = fields.Choice<OrganizationKind>("kind"),
        Reach = fields.Choice<Reach>("reach"),
        Fields = fields.Texts("fields"),
        Founded = fields.RequiredDate("founded"),
        FoundedPlace = fields.OptionalText("foundedPlace"),
        Dissolved = fields.Date("dissolved"),
        Seat = fields.OptionalText("seat"),
        FoundingInstrument = fields.OptionalText("foundingInstrument"),
        FoundingText = fields.OptionalText("foundingText"),
        SignsTreaties = fields.Flag("signsTreaties", otherwise: false),
        Languages = fields.Texts("languages"),
        Organs = fields.Items("organs", item => new Organ { Name = item.Text("name"), NameEn = item.OptionalText("nameEn"), Text = item.OptionalText("text") }),
        Aims = fields.Texts("aims"),
        Predecessor = fields.OptionalText("predecessor"),
        Successor = fields.OptionalText("successor"),
        Website = fields.OptionalText("website"),
        IndonesiaRole = fields.OptionalText("indonesiaRole"),
        Summary = fields.Text("summary"),
        Schoolbook = RecordReader.Reasoned(fields, "schoolbook"),
        SchoolbookCount = RecordReader.Counted(fields, "schoolbookCount"),
        MemberNoun = fields.OptionalText("memberNoun") ?? "anggota",
        MembersAsOf = fields.RequiredDate("membersAsOf"),
        AreMembersComplete = fields.Flag("membersComplete", otherwise: true),
        History = RecordReader.History(fields),
        Related = fields.Texts("related"),
        Misconception = fields.OptionalText("misconception"),
        Members = members,
        Sessions = sessions,
        Sources = RecordReader.Sources(fields),
        Checked = RecordReader.RequiredDay(fields, "checked"),
        Unverified = fields.Texts("unverified"),
        Body = document.Body,
    };

    public static MembershipFile ReadMembership(FieldReader row) => new()
    {
        File = row.File,
        Line = row.Line,
        Member = row.Text("member"),
        Status = row.OptionalChoice<MembershipStatus>("status") ?? MembershipStatus.Member,
        From = row.Date("from"),
        To = row.Date("to"),
        IsFounder = row.Flag("founder", otherwise: false),
        Source = row.Number("source") ?? 1,
        Note = row.OptionalText("note"),
        IsUnverified = row.Flag("unverified", otherwise: false),
    };

    public static SessionFile ReadSession(FieldReader row) => new()
    {
        File = row.File,
        Line = row.Line,
        Number = row.OptionalText("number"),
        Name = row.Text("name"),
        Start = row.Date("start"),
        End = row.Date("end"),
        Place = row.OptionalText("place"),
        Host = row.OptionalText("host"),
        Outcome = row.OptionalText("outcome"),
        Agreement = row.OptionalText("agreement"),
        Source = row.Number("source") ?? 1,
        Note = row.OptionalText("note"),
        IsUnverified = row.Flag("unverified", otherwise: false),
    };
}
