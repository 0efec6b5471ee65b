using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>An example of the product has no years, and says how to get some.</summary>
public sealed class ExampleYearsTests(SamenspelHost host)
{
    [Fact]
    public async Task Form_OfAnExample_LeadsToACopy()
    {
        var visitor = host.Member();
        var page = await visitor.PageAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/kostenverdeling/jaren/nieuw");

        Assert.Contains("Een voorbeeld ligt vast.", page.Text(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form[method=post]"));
    }
}
