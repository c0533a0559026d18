using System.CommandLine;
using Kerjasama.Tool;
using Xunit;

namespace Kerjasama.Catalog.Tests.Accuracy;

/// <summary>The verb on files: what it compares with, what it writes and how it ends.</summary>
public sealed class CheckAgainstTests : IDisposable
{
    private readonly string _reference = Directory.CreateTempSubdirectory("kerjasama-acuan-").FullName;

    public CheckAgainstTests()
    {
        Write("countries.csv", "iso3,un_admission_date\nIDN,1950-09-28\n");
        Write("igo_memberships.csv", "iso3,org,join_date,leave_date,status,join_precision,source\n");
        Write("agreements.csv", "treaty_id,source,title,date_signed,date_precision\n");
        Write("agreement_parties.csv", "treaty_id,party,role,date_ratified\nUNTC:3-3,IDN,party,1982-06-04\n");
        Write("cop_sessions.csv", "cop,start,end\n");
    }

    private string Differences => Path.Combine(_reference, "beda.md");

    [Fact]
    public void Content_that_agrees_ends_well() => Assert.Equal(0, Check("1950-09-28"));

    [Fact]
    public void A_planted_wrong_day_ends_with_1_and_is_written_down()
    {
        Assert.Equal(1, Check("1950-09-29"));
        Assert.Contains("| `un/IDN` | organizations/pbb.members.csv | 1950-09-29 | 1950-09-28 |  |  |", File.ReadAllText(Differences), StringComparison.Ordinal);
    }

    [Fact]
    public void An_explained_difference_ends_well_and_is_no_stray_file() =>
        Assert.Equal(0, Check("1950-09-29", ("differences.md", "| `un/IDN` | x | 1950-09-29 | 1950-09-28 | kami | Uji. |\n")));

    [Fact]
    public void Reference_data_without_a_column_ends_with_1()
    {
        Write("cop_sessions.csv", "cop,start\n");

        Assert.Equal(1, Check("1950-09-28"));
    }

    public void Dispose() => Directory.Delete(_reference, recursive: true);

    private int Check(string joined, params (string, string)[] more)
    {
        using var catalog = TestCatalog.Containing(
        [
            .. AccuracySamples.Organization("pbb", "UNO", $"IDN,member,{joined},\n"),
            ("sources/tambahan.yml", "- id: untc\n  title: Koleksi Perjanjian PBB\n  publisher: PBB\n  kind: depositary\n"),
            AccuracySamples.Treaty("  - { party: IDN, consentDate: 1982-06-04 }\n  - { party: JPN, consentDate: 2016-01-01 }"),
            .. more,
        ]);
        return new RootCommand { CheckVerb.Create() }.Parse(["check", "--content", catalog.ContentFolder, "--against", _reference, "--differences", Differences]).Invoke();
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_reference, name), text);
}
