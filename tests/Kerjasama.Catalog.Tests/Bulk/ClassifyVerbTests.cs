using System.CommandLine;
using Kerjasama.Tool;
using Xunit;

namespace Kerjasama.Catalog.Tests.Bulk;

public sealed class ClassifyVerbTests : IDisposable
{
    private const string Actors = """
        code,name,type,rows
        GBR,United Kingdom,state,9
        NLD,Netherlands,state,9
        CSK,CZECHOSLOVAKIA,historical_state,9
        CZE,Czechia,state,9
        SVK,Slovakia,state,9
        KEN,Kenya,state,9
        JPN,Japan,state,9
        ?Aden Protectorate,Aden Protectorate,unresolved,1
        IAEA,INTERNATIONAL ATOMIC ENERGY AGENCY,igo,9
        """;

    private const string Agreements = """
        treaty_id,source,title,kind,date_signed,date_precision
        T:1,T,"Consular Convention, with Annex",agreement,1975-04-03,day
        T:2,T,Exchange of Notes,agreement,1949-12-01,day
        T:3,T,Safeguards Agreement,agreement,1968,year
        T:4,T,Convention concerning Night Work (ILO No. 4),agreement,1919-11-28,day
        T:5,T,A text without a list,agreement,n.d.,
        T:6,T,Customs Convention on the Carriage of Example Goods by Road,agreement,1959-01-15,day
        T:7,T,Amendment to Annex 6 of the Customs Convention on the Carriage of Example Goods by Road,agreement,1992-10-15,day
        T:8+1,T,Japan joins,accession,1995,year
        T:8,T,An association,base_treaty,1990,year
        """;

    private const string Parties = """
        treaty_id,party,party_type,role,date_signed,date_in_force,date_left
        T:1,GBR,state,party,,,
        T:1,CSK,historical_state,party,,,
        T:1,CZE,state,party,,,
        T:1,SVK,state,party,,,
        T:2,GBR,state,party,,,
        T:2,NLD,state,party,,,
        T:2,KEN,state,party,,,
        T:2,?Aden Protectorate,unresolved,party,,,
        T:3,GBR,state,party,,,
        T:3,JPN,state,party,,,
        T:3,IAEA,igo,party,,,
        T:4,GBR,state,party,,,
        T:4,JPN,state,party,,,
        T:6,GBR,state,party,,,
        T:6,JPN,state,party,,,
        T:6,NLD,state,party,,,
        T:7,GBR,state,party,,,
        T:7,JPN,state,party,,,
        T:8,GBR,state,party,,,
        T:8,NLD,state,party,,,
        T:8,CZE,state,party,,,
        T:8+1,JPN,state,party,,,
        T:8+1,GBR,state,party,,,
        T:9,JPN,state,party,,,
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("classify").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_agreement_gets_one_row_in_the_order_given()
    {
        var (exit, _, _) = Run(Agreements, Parties, Actors);

        Assert.Equal(0, exit);
        Assert.Equal(
        [
            "treaty_id,label,rule,parties,states,sides,certainty,notes",
            "T:1,bilateral,K3,2,2,2,certain,",
            "T:2,bilateral,K3,2,2,2,certain,",
            "T:3,multilateral,K4,3,2,3,certain,trilateral",
            "T:4,multilateral,K2,2,2,2,certain,",
            "T:5,undetermined,K1,0,0,0,undetermined,",
            "T:6,multilateral,K4,3,3,3,certain,trilateral",
            "T:7,multilateral,K2,2,2,2,certain,",
            "T:8+1,multilateral,N6,2,2,2,certain,",
            "T:8,multilateral,K4,3,3,3,certain,trilateral",
        ],
        File.ReadAllLines(Path.Combine(_folder, "labels.csv")));
    }

    [Fact]
    public void The_counts_of_each_label_are_reported()
    {
        var (_, output, _) = Run(Agreements, Parties, Actors);

        Assert.Contains("multilateral: 6", output, StringComparison.Ordinal);
        Assert.Contains("9 agreements in", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_party_that_the_actors_file_forgot_is_what_its_row_says()
    {
        Run(Agreements, Parties, Actors.Replace("IAEA,INTERNATIONAL ATOMIC ENERGY AGENCY,igo,9", "", StringComparison.Ordinal).Replace("JPN,Japan,state,9\n", "", StringComparison.Ordinal));

        Assert.Contains("T:3,multilateral,K4,3,2,3,certain,trilateral", File.ReadAllLines(Path.Combine(_folder, "labels.csv")));
    }

    [Fact]
    public void A_missing_column_is_named() =>
        AssertFails(Agreements.Replace("title", "name", StringComparison.Ordinal), Parties, Actors, "agreements.csv:1: column 'title' is missing");

    [Fact]
    public void A_row_with_too_few_cells_is_named_by_its_line() =>
        AssertFails(Agreements, Parties + "\nT:1,GBR\n", Actors, "parties.csv:26: 2 cells, but the header has 7");

    [Fact]
    public void An_unknown_role_is_named_by_its_line() =>
        AssertFails(Agreements, Parties.Replace("T:1,CSK,historical_state,party", "T:1,CSK,historical_state,guest", StringComparison.Ordinal), Actors, "parties.csv:3: role 'guest' is not party, signatory or territory");

    [Fact]
    public void An_id_that_stands_twice_is_named_by_its_line() =>
        AssertFails(Agreements + "\nT:1,T,Again,agreement,2000,year", Parties, Actors, "agreements.csv:11: treaty_id 'T:1' already stands on line 2");

    [Fact]
    public void An_unknown_type_of_actor_is_named_by_its_line() =>
        AssertFails(Agreements, Parties, Actors + "\nX,Ex,planet,1", "actors.csv:11: type 'planet' is not known");

    [Fact]
    public void An_empty_file_is_named() => AssertFails("", Parties, Actors, "agreements.csv:1: the file is empty");

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var error = new StringWriter();

        var exit = Parse("missing.csv").Invoke(new() { Output = TextWriter.Null, Error = error });

        Assert.Equal(1, exit);
        Assert.Contains("missing.csv", error.ToString(), StringComparison.Ordinal);
    }

    private void AssertFails(string agreements, string parties, string actors, string message)
    {
        var (exit, _, error) = Run(agreements, parties, actors);

        Assert.Equal((1, message), (exit, error.Trim()));
        Assert.False(File.Exists(Path.Combine(_folder, "labels.csv")));
    }

    private (int Exit, string Output, string Error) Run(string agreements, string parties, string actors)
    {
        File.WriteAllText(Path.Combine(_folder, "agreements.csv"), agreements);
        File.WriteAllText(Path.Combine(_folder, "parties.csv"), parties);
        File.WriteAllText(Path.Combine(_folder, "actors.csv"), actors);
        var output = new StringWriter();
        var error = new StringWriter();
        var exit = Parse("agreements.csv").Invoke(new() { Output = output, Error = error });
        return (exit, output.ToString(), error.ToString());
    }

    private ParseResult Parse(string agreements) => new RootCommand { ClassifyVerb.Create() }.Parse(
    [
        "classify",
        "--agreements", Path.Combine(_folder, agreements),
        "--parties", Path.Combine(_folder, "parties.csv"),
        "--actors", Path.Combine(_folder, "actors.csv"),
        "--out", Path.Combine(_folder, "labels.csv"),
    ]);
}
