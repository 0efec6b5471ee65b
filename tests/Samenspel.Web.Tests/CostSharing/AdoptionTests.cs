using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>A key that is adopted stays as it was, and shows when somebody changed it.</summary>
public sealed class AdoptionTests(SamenspelHost host)
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
        Assert.Equal("Inwoners", sharing.QuerySelector("th.cs-chosen")!.TextContent.Trim());
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
