using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Wording;

namespace Samenspel.Web.Tests.Atlas;

/// <summary>The translations of the data's own words: none is missing, and a file that is damaged says so.</summary>
public sealed class DataWordsTests(ShippedAtlas shipped) : IClassFixture<ShippedAtlas>
{
    [Fact]
    public async Task EveryTextOfTheShippedData_HasATranslation()
    {
        var ict = await shipped.Database.UseAsync(db => db.Set<IctPartnership>().ToListAsync());
        var arrangements = await shipped.Database.UseAsync(db => db.Set<Arrangement>().ToListAsync());
        var remarks = await shipped.Database.UseAsync(db => db.Set<BenchmarkFigure>().Select(figure => figure.Remark).ToListAsync());
        var dutch = ict.Select(row => row.Scope)
            .Concat(ict.Where(row => row.RegisterId is null).Select(row => row.LegalForm))
            .Concat(arrangements.SelectMany(row => Parts(row.PolicyAreas)))
            .Concat(arrangements.SelectMany(row => Parts(row.PowersBy)));
        var words = new DataWords(new ShippedFiles(AtlasDatabase.RepositoryRoot));

        Assert.Empty(In("en", () => dutch.Distinct().Where(text => words.OfDutch(text).Language is not null)));
        Assert.Empty(In("nl", () => remarks.OfType<string>().Distinct().Where(text => words.OfEnglish(text).Language is not null)));
    }

    [Fact]
    public void Text_WithoutATranslation_StaysAndSaysItsLanguage()
    {
        var words = new DataWords(new ShippedFiles(AtlasDatabase.RepositoryRoot));

        Assert.Equal([new DataText("dansen", "nl")], In<DataText>("en", () => [words.OfDutch("dansen")]));
        Assert.Equal([new DataText("dansen", null)], In<DataText>("nl", () => [words.OfDutch("dansen")]));
        Assert.Equal([new DataText("a new remark", "en")], In<DataText>("nl", () => [words.OfEnglish("a new remark")]));
        Assert.Equal(["water", "dansen"], In("en", () => words.OfDutch(["water", "dansen"]).Texts));
        Assert.Equal(["waste", "water"], In("en", () => words.OfDutch(["afval", "water"]).Texts));
    }

    [Theory]
    [InlineData("{}", "its format is not")]
    [InlineData("[1", "cannot be used")]
    [InlineData("{\"format\":\"samenspel-translations/1\",\"a\":1}", "a is not a list")]
    [InlineData("{\"format\":\"samenspel-translations/1\",\"a\":[{\"nl\":\"x\"}]}", "$.a[0].en is not a text")]
    [InlineData("{\"format\":\"samenspel-translations/1\",\"a\":[{\"nl\":\"x\",\"en\":\" \"}]}", "$.a[0].en is not a text")]
    [InlineData("{\"format\":\"samenspel-translations/1\",\"a\":[{\"nl\":\"x\",\"en\":\"y\"},{\"nl\":\"x\",\"en\":\"z\"}]}", "cannot be used")]
    [InlineData("{\"format\":\"samenspel-translations/1\",\"a\":[{\"nl\":\"\\ud800\",\"en\":\"y\"}]}", "cannot be used")]
    public void File_ThatIsDamaged_IsNamed(string content, string sentence)
    {
        var root = Directory.CreateTempSubdirectory("samenspel-words-");
        var folder = root.CreateSubdirectory("content").CreateSubdirectory("translations");
        File.WriteAllText(Path.Combine(folder.FullName, "atlas.json"), content);

        var fault = Assert.Throws<UnusableSetupException>(new DataWords(new ShippedFiles(root.FullName)).Check);

        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
        Assert.Contains("atlas.json", fault.Message, StringComparison.Ordinal);
        root.Delete(recursive: true);
    }

    [Fact]
    public void File_ThatIsMissing_IsNamed() =>
        Assert.Contains("cannot be read", Assert.Throws<UnusableSetupException>(new DataWords(new ShippedFiles("/nowhere")).Check).Message, StringComparison.Ordinal);

    [Fact]
    public async Task RegisterDay_OfShippedData_IsTheDayItWasRetrievedAndOfAnImportTheDayOfThat()
    {
        await using var database = await AtlasDatabase.CreateFilledAsync();
        var atlas = database.Get<IAtlas>();
        Assert.Equal(new RegisterDay(new DateOnly(2026, 5, 16), IsDayOfImport: false), await atlas.RegisterDayAsync(CancellationToken.None));

        var file = Path.Combine(AtlasDatabase.RepositoryRoot, "data", "arrangements.csv");
        var report = await database.ImportAsync("arrangements", await File.ReadAllBytesAsync(file));
        database.Clock.Move(TimeSpan.FromMinutes(1));

        Assert.True(report.Imported);
        Assert.Equal(new RegisterDay(new DateOnly(2026, 11, 21), IsDayOfImport: true), await atlas.RegisterDayAsync(CancellationToken.None));
    }

    private static string[] Parts(string? list) =>
        (list ?? "").Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<T> In<T>(string language, Func<IEnumerable<T>> ask)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return [.. ask()];
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
