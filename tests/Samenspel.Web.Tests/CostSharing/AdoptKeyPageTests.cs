using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.CostSharing.Adopting;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>A key that is adopted stays as it was, and shows when somebody changed it.</summary>
public sealed class AdoptKeyPageTests(SamenspelHost host)
{
    [Fact]
    public async Task Key_ThatIsAdopted_StandsWithItsSealAndMarksItsColumn()
    {
        var visitor = host.Member();
        var path = await AdoptedAsync(visitor);

        var page = await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd/1");
        Assert.Contains("Het zegel klopt", page.Text(), StringComparison.Ordinal);
        Assert.Equal(["Dordrecht", "124.000", "€ 1.485.000,00", "€ 2.160.000,00", "€ 1.832.846,71"], page.Table("Bijdragen per jaar")[1]);
        Assert.Contains("0 van de 126 groepen beter af", page.Text(), StringComparison.Ordinal);
        var sharing = await visitor.PageAsync($"{path}/kostenverdeling");
        Assert.Equal("Inwoners vastgelegd", string.Join(' ', sharing.QuerySelector("th.cs-chosen")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("Vastgelegd: Ontwerpbesluit", sharing.Text(), StringComparison.Ordinal);
        Assert.Equal("klopt", (await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd")).Table("Vastgelegde sleutels")[0][4]);
    }

    [Fact]
    public async Task Seal_CanBeComputedFromTheLinesAndTheDocument()
    {
        var visitor = host.Member();
        var path = await AdoptedAsync(visitor);

        var page = await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd/1");
        var document = await visitor.GetByteArrayAsync($"{path}/kostenverdeling/vastgelegd/1/document.json");

        var manifest = page.QuerySelector("pre.cs-seal")!.TextContent;
        Assert.Contains($"document {Convert.ToHexStringLower(SHA256.HashData(document))}\n", manifest, StringComparison.Ordinal);
        Assert.Equal(page.QuerySelector("p.cs-seal")!.TextContent, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(manifest))));
    }

    [Fact]
    public async Task Key_ThatWasChangedInTheDatabase_ShowsThatItsSealDoesNotHold()
    {
        var visitor = host.Member();
        var path = await AdoptedAsync(visitor);
        var dossier = Guid.Parse(path.Split('/')[^1]);

        await host.UseAsync(async db =>
        {
            var known = await db.Set<AdoptedKey>().ToListAsync();
            var one = known.Single(key => key.DossierId.Value == dossier);
            await db.Set<AdoptedKey>().Where(key => key.Id == one.Id).ExecuteUpdateAsync(set => set.SetProperty(key => key.Title, "Iets anders"));
            return 0;
        });

        Assert.Contains("Het zegel klopt niet", (await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd/1")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adopted_StaysWhenTheFiguresChange()
    {
        var visitor = host.Member();
        var path = await AdoptedAsync(visitor);

        await visitor.KeepAsync(path, ("CostPerFte", "60.000"));

        Assert.StartsWith("€ 4.500.000", (await visitor.PageAsync($"{path}/kostenverdeling")).Table("Bijdrage per gemeente en sleutel")[7][2], StringComparison.Ordinal);
        var page = await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd/1");
        Assert.Equal("€ 4.050.000,00", page.Table("Bijdragen per jaar")[7][4]);
        Assert.Contains("Het zegel klopt", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithFaults_TellsAll()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);

        var answer = await visitor.SendFormAsync($"{path}/kostenverdeling/vastleggen", ("Key", "werkplekken"), ("Title", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(2, (await SamenspelHost.ReadAsync(answer)).Faults().Count);
        Assert.Contains("Er is nog geen sleutel vastgelegd", (await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dossier_WithAnAdoptedKey_IsNotRemoved()
    {
        var visitor = host.Member();
        var path = await AdoptedAsync(visitor);

        var title = (await visitor.PageAsync(path)).Heading();
        var refused = await visitor.SendFormAsync($"{path}/verwijderen", ("Name", title));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("een verdeelsleutel vastgelegd", string.Join(' ', (await SamenspelHost.ReadAsync(refused)).Faults()), StringComparison.Ordinal);
        await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd/1");
    }

    [Fact]
    public async Task Figures_ThatChangeWhileTheFormIsOpen_AreShownBeforeTheyAreSealed()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        var (action, content) = await visitor.FillInAsync($"{path}/kostenverdeling/vastleggen?sleutel=inwoners", ("Title", "Ontwerpbesluit"));
        await visitor.KeepAsync(path, ("CostPerFte", "60.000"));

        var answer = await visitor.PostAsync(action, content);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await SamenspelHost.ReadAsync(answer);
        Assert.StartsWith("De bijdragen zijn veranderd", Assert.Single(page.Faults()), StringComparison.Ordinal);
        Assert.Equal("€ 4.500.000,00", page.Table("Bijdragen per jaar")[7][4]);
        Assert.Contains("Er is nog geen sleutel vastgelegd", (await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_OfTheHighestEnd_IsSealedAsItWasShown()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var sharing = await visitor.PageAsync($"{path}/kostenverdeling?grondslag=hoog&sleutels=vast-en-variabel");
        var form = sharing.QuerySelectorAll("a").Single(link => link.TextContent.Trim() == "Sleutel vastleggen").GetAttribute("href")!;
        var shown = (await visitor.PageAsync(form)).Table("Bijdragen per jaar");

        await visitor.SendFormAsync(form, ("Title", "Hoogste eind"));

        var page = await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd/1");
        Assert.Equal(shown, page.Table("Bijdragen per jaar"));
        Assert.NotEqual((await visitor.PageAsync($"{path}/kostenverdeling/vastleggen?sleutel=vast-en-variabel")).Table("Bijdragen per jaar")[^1][4], shown[^1][4]);
        Assert.DoesNotContain("", shown[^1].AsEnumerable());
        Assert.Contains("Grondslag: hoogste", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Prijspeil ", page.Text(), StringComparison.Ordinal);
        Assert.Contains("niets afgesproken", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variant_IsToldByItsName()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);

        await visitor.SendFormAsync($"{path}/kostenverdeling/vastleggen?sleutel=inwoners&rekenwijze=jaar&variant=together", ("Title", "Met onzekerheid"));

        var page = await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd/1");
        Assert.Contains("Variant: Samen", page.QuerySelectorAll("ul.cs-sealed li").Select(line => line.TextContent));
        using var document = JsonDocument.Parse(await visitor.GetByteArrayAsync($"{path}/kostenverdeling/vastgelegd/1/document.json"));
        Assert.Equal("Samen", document.RootElement.GetProperty("variantName").GetProperty("nl").GetString());

        // What was sealed before names were kept says its key.
        var older = JsonNode.Parse(document.RootElement.GetRawText())!.AsObject();
        Assert.True(older.Remove("variantName"));
        Assert.Contains("Variant: together", AdoptedWords.Of(AdoptedDocument.Read(Encoding.UTF8.GetBytes(older.ToJsonString()))!));
    }

    [Fact]
    public async Task Form_ThatIsSentTwice_AdoptsOnce()
    {
        var visitor = host.Member();
        var path = await AdoptedAsync(visitor);

        var again = await visitor.SendFormAsync($"{path}/kostenverdeling/vastleggen?sleutel=inwoners", ("Title", "Ontwerpbesluit"));

        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("al vastgelegd onder deze naam", Assert.Single((await SamenspelHost.ReadAsync(again)).Faults()), StringComparison.Ordinal);
        Assert.Single((await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd")).Table("Vastgelegde sleutels"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Document_ThatWasReplacedWithAFittingSeal_IsFoundByTheRecordAndNotShown(bool isJson)
    {
        var visitor = host.Member();
        var path = await AdoptedAsync(visitor);
        var dossier = Guid.Parse(path.Split('/')[^1]);

        await host.UseAsync(async db =>
        {
            var one = (await db.Set<AdoptedKey>().AsNoTracking().ToListAsync()).Single(key => key.DossierId.Value == dossier);
            var document = isJson ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(one.Document).Replace("1832846.71", "1000000.71", StringComparison.Ordinal)) : [0xFF, 0x7B];
            Assert.NotEqual(one.Document, document);
            var other = new AdoptedKey
            {
                Id = one.Id,
                DossierId = one.DossierId,
                Number = one.Number,
                Title = "Iets anders",
                Note = one.Note,
                Key = one.Key,
                MadeAt = one.MadeAt,
                MadeBy = one.MadeBy,
                Organisation = one.Organisation,
                Document = document,
                EngineVersion = one.EngineVersion,
            };
            var seal = AdoptionSeal.Of(other);
            await db.Set<AdoptedKey>().Where(key => key.Id == one.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(key => key.Title, "Iets anders").SetProperty(key => key.Document, document).SetProperty(key => key.Seal, seal));
            return 0;
        });

        var page = await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd/1");
        Assert.Contains("Het zegel klopt niet", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("1.000.000,71", page.Text(), StringComparison.Ordinal);
        Assert.Equal("klopt niet", (await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd")).Table("Vastgelegde sleutels")[0][4]);
        await visitor.PageAsync($"{path}/kostenverdeling");
    }

    [Fact]
    public async Task Document_IsTheSameInEitherLanguageAndHoldsWhatItWasComputedFrom()
    {
        var path = await AdoptedAsync(host.Member("en"));
        var visitor = host.Member();

        using var document = JsonDocument.Parse(await visitor.GetByteArrayAsync($"{path}/kostenverdeling/vastgelegd/1/document.json"));

        var root = document.RootElement;
        Assert.Equal("Inwoners", root.GetProperty("sharing").GetProperty("keys")[0].GetProperty("name").GetString());
        Assert.Equal(("Inwoners", "Inhabitants"), (root.GetProperty("keyName").GetProperty("nl").GetString(), root.GetProperty("keyName").GetProperty("en").GetString()));
        Assert.Equal("inhabitants", root.GetProperty("formula").GetProperty("parts")[0].GetProperty("by").GetString());
        Assert.Equal(128, root.GetProperty("groupCents").GetArrayLength());
        Assert.Equal(4_050_000_00, root.GetProperty("groupCents")[127].GetInt64());
        Assert.Equal(4_050_000_00, root.GetProperty("centsPerFte").GetInt64() * (root.GetProperty("jointLowFte").GetDecimal() + root.GetProperty("jointHighFte").GetDecimal()) / 2);
        Assert.Contains("Inwoners. ", (await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd/1")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_NamesKeysInDutchWhoeverAsks()
    {
        var visitor = host.Visitor("en");

        var answer = await visitor.GetStringAsync($"/api/v1{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/cost-sharing?sleutels=inwoners");

        Assert.Contains("\"name\":\"Inwoners\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnKey_ThatChangesAfterItWasAdopted_LosesItsMark()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        var made = await visitor.SendFormAsync(
            $"{path}/kostenverdeling/nieuwe-sleutel", ("name", "Basis plus inwoners"), ("parts[0].percent", "20"), ("parts[0].basis", "Equal"),
            ("parts[1].percent", "80"), ("parts[1].basis", "Inhabitants"), ("additional.dordrecht", "50.000"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var adopted = await visitor.SendFormAsync($"{path}/kostenverdeling/vastleggen?sleutel=eigen-1", ("Title", "Besluit"));
        Assert.Equal(HttpStatusCode.Redirect, adopted.StatusCode);
        Assert.Contains("€ 50.000", (await visitor.PageAsync($"{path}/kostenverdeling/vastgelegd/1")).Text(), StringComparison.Ordinal);
        Assert.NotNull((await visitor.PageAsync($"{path}/kostenverdeling?sleutels=eigen-1")).QuerySelector("th.cs-chosen"));

        var changed = await visitor.SendFormAsync($"{path}/kostenverdeling/sleutels/1", ("additional.dordrecht", "60.000"));
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);

        var page = await visitor.PageAsync($"{path}/kostenverdeling?sleutels=eigen-1");
        Assert.Null(page.QuerySelector("th.cs-chosen"));
        Assert.Contains("veranderd sinds hij is vastgelegd", page.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vastleggen")]
    [InlineData("vastgelegd")]
    [InlineData("vastgelegd/1")]
    [InlineData("vastgelegd/1/document.json")]
    [InlineData("dordrecht")]
    public async Task Anything_OfSomebodyElsesDossier_IsNotThere(string part)
    {
        var path = await AdoptedAsync(host.Member());
        var stranger = await host.MemberAsync("vreemd@papendrecht.test", "GM0590", OrganisationRole.Administrator);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{path}/kostenverdeling/{part}")).StatusCode);
    }

    private static async Task<string> AdoptedAsync(HttpClient visitor)
    {
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        var answer = await visitor.SendFormAsync($"{path}/kostenverdeling/vastleggen", ("Key", "inwoners"), ("Title", "Ontwerpbesluit"), ("Note", "Stuurgroep van 8 november"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return path;
    }
}
