using System.Security.Cryptography;
using Samenspel.Kernel;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Content.Reading;

namespace Samenspel.Web.Tests.ProcessContent;

/// <summary>The content as the product reads it.</summary>
[OnOneDatabase("Content is read from files.")]
public sealed class ContentLibraryTests : IDisposable
{
    private const string Publisher = "samenspel";

    private static readonly ShippedFiles Shipped = new(AppContext.BaseDirectory);
    private static readonly ContentLibrary Library = new(ContentFolders.Of(Shipped));

    private readonly string _folder = Directory.CreateTempSubdirectory("samenspel-content-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ShippedContent_IsReadIntoItsTypes()
    {
        var models = Library.Newest<ModelDocument>().ToDictionary(model => model.Id);
        var interventions = Library.Newest<InterventionsDocument>().Single().Interventions;

        Assert.Equal((7, 5), (models["egem-7"].Phases.Count, models["telengy-5"].Phases.Count));
        Assert.Equal(Enumerable.Repeat(10, 7), interventions.GroupBy(item => item.Phase.Phase).Select(phase => phase.Count()));
        Assert.Equal(new PhaseLock("what-decision", "design"), models["egem-7"].Lock);
        Assert.Equal("Wat-besluit", Library.Newest<GatesDocument>().Single().Gates[1].Name.Nl);
        Assert.All(Library.All, kept => Assert.NotEmpty(kept.Document.Name.En!));
    }

    [Fact]
    public void Terms_KeepOldAndNewEditionsWithTheirDeadlines()
    {
        var terms = Library.Newest<TermsDocument>().Single().Terms.ToDictionary(term => term.Id);

        Assert.Equal([8, 12], terms["budget-view"].Editions.Select(edition => ((DurationDeadline)edition.Deadlines[0]).Count));
        Assert.Equal(new DateDeadline(4, 30, FinancialYear.Budget, -1, DeadlineBound.OnOrBefore), terms["framework"].Editions[1].Deadlines[0]);
        Assert.Equal(new DateOnly(2022, 7, 1), terms["framework"].Editions[0].ValidUntil);
        Assert.IsType<OrderDeadline>(terms["budget-answer"].Editions[0].Deadlines[0]);
    }

    [Fact]
    public void Warnings_HaveTheirConditions()
    {
        var warnings = Library.Newest<WarningsDocument>().Single().Warnings;

        Assert.Contains(warnings, warning => warning.When == new NumberCompares("participants.active", FactComparison.LessThan, 4));
        Assert.Contains(warnings, warning => warning.When is AllHold { Conditions.Count: >= 2 });
    }

    [Fact]
    public void Reference_MeansTheItemInThePinnedVersion()
    {
        var model = Library.Newest<ModelDocument>().First(model => model.Id == "egem-7");

        Assert.Equal("exploration.meaning", Library.Item<ProcessQuestion>(model, "exploration.meaning")?.Id);
        Assert.Equal("what-decision", Library.Item<ProcessGate>(model, "samenspel:what-decision")?.Id);
        Assert.Null(Library.Item<ProcessGate>(model, "regio-zilverdijk:what-decision"));
        Assert.Null(Library.Item<ProcessQuestion>(model, "what-decision"));
        Assert.Null(Library.Item<DecidingBody>(model, "council"));
    }

    [Fact]
    public void Document_IsKeptWithTheHashOfItsFile()
    {
        var kept = Library.Find(Publisher, "facts", 1)!;

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Shipped.Content, "process", "facts.v1.json")))), kept.Sha256);
        Assert.Equal("content/process/facts.v1.json", kept.File);
        Assert.Null(Library.Find(Publisher, "facts", 2));
        Assert.Null(Library.Find("regio-zilverdijk", "facts"));
    }

    [Fact]
    public void NewestVersion_IsTheOneThatIsFound_AndTheOldStaysWithinReach()
    {
        Write("own.v1.json", 1, "Oud", "");
        Write("own.v2.json", 2, "Nieuw", """ "changes": [{ "item": "member", "kind": "reworded", "reason": { "nl": "Beter.", "en": "Better." } }],""");
        var library = new ContentLibrary(ContentFolders.Of(Shipped, [_folder]));

        Assert.Equal("Nieuw", library.Find("regio-zilverdijk", "own")!.Document.Name.Nl);
        Assert.Equal("Oud", library.Find("regio-zilverdijk", "own", 1)!.Document.Name.Nl);
        Assert.Equal(2, library.Newest<RolesDocument>().Count());
        Assert.Equal("Nieuw", library.Newest<RolesDocument>().Single(roles => roles.Publisher == "regio-zilverdijk").Name.Nl);
    }

    [Fact]
    public void Content_WithAFault_IsRefusedInOneSentence()
    {
        Write("own.v1.json", 1, "", "");

        var unusable = Assert.Throws<UnusableSetupException>(new ContentLibrary(ContentFolders.Of(Shipped, [_folder])).Check);

        Assert.Contains("own.v1.json: $.name.nl: The text in the language nl is missing. Fill in nl.", unusable.Message, StringComparison.Ordinal);
        Assert.Contains("samenspel content check", unusable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Site_ReadsTheContentOfARegion()
    {
        Write("own.v1.json", 1, "Rollen van de regio", "");
        await using var host = SamenspelHost.With(("Content:Folders:0", _folder));

        var library = (ContentLibrary)host.Services.GetService(typeof(ContentLibrary))!;

        Assert.Equal("Rollen van de regio", library.Find("regio-zilverdijk", "own")!.Document.Name.Nl);
    }

    private void Write(string file, int version, string name, string changes) => File.WriteAllText(
        Path.Combine(_folder, file),
        $$"""
        {
          "format": "samenspel-process-roles/1", "publisher": "regio-zilverdijk", "id": "own", "version": {{version}}, "issued": "2027-01-04",
          "name": { "nl": "{{name}}", "en": "Roles (fictional)" },{{changes}}
          "roles": [{ "id": "member", "name": { "nl": "lid", "en": "member" }, "meaning": { "nl": "Lid {{version}}.", "en": "Member {{version}}." } }]
        }
        """);
}
