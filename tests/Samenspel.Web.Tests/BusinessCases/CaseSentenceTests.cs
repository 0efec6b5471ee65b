using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>The one sentence of a case reads well, whatever the figures.</summary>
public sealed class CaseSentenceTests(SamenspelHost host)
{
    [Theory]
    [InlineData("nl", "10", "", "Samen kost het per jaar evenveel als vandaag en € 990.000 minder dan wanneer elke gemeente alleen doorgaat.")]
    [InlineData("en", "10", "", "Each year, doing it together costs the same as today and € 990,000 less than when each municipality goes on alone.")]
    [InlineData("nl", "9", "12", "Samen kost het per jaar tussen € 90.000 minder en € 180.000 meer dan vandaag en € 810.000 tot € 1.080.000 minder dan wanneer elke gemeente alleen doorgaat.")]
    [InlineData("nl", "21", "", "Samen kost het per jaar € 990.000 meer dan vandaag en evenveel als wanneer elke gemeente alleen doorgaat.")]
    public async Task Sentence_OfAJointFigure_ComparesBothWays(string language, string low, string high, string expected)
    {
        var visitor = host.Member(language);
        var path = await visitor.OpenAsync(20_000, 30_000);
        await visitor.KeepAsync(
            path,
            ("CostPerFte", "90000"), ("Source", "Opgave"), ("Rule", "geen"), ("Rows[0].Today", "4"), ("Rows[0].Alone", "9"), ("Rows[1].Today", "6"), ("Rows[1].Alone", "12"),
            ("JointLow", low), ("JointHigh", high));

        Assert.Contains(expected, (await visitor.PageAsync($"{path}/businesscase")).Text(), StringComparison.Ordinal);
    }
}
