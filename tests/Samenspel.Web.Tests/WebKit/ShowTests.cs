using Samenspel.WebKit.Numbers;

namespace Samenspel.Web.Tests.WebKit;

/// <summary>Exact strings, with ~ for a space that does not break and − for U+2212.</summary>
public sealed class ShowTests
{
    [Theory]
    [InlineData(176_310_000, "€~1.763.100", "+~€~1.763.100")]
    [InlineData(-176_310_000, "−~€~1.763.100", "−~€~1.763.100")]
    [InlineData(145_800_000, "€~1.458.000", "+~€~1.458.000")]
    [InlineData(0, "€~0", "€~0")]
    [InlineData(49, "€~0", "€~0")]
    [InlineData(-49, "€~0", "€~0")]
    [InlineData(50, "€~1", "+~€~1")]
    [InlineData(-50, "−~€~1", "−~€~1")]
    public void Euro_HasItsSignInFront(long cents, string amount, string difference) => NumberInputTests.In("nl-NL", () =>
    {
        Assert.Equal(Plain(amount), Show.Euro(cents));
        Assert.Equal(Plain(difference), Show.EuroDifference(cents));
    });

    [Fact]
    public void Numbers_AreThoseOfTheConventions() => NumberInputTests.In("nl-NL", () =>
    {
        Assert.Equal(Plain("€~18.420,00"), Show.EuroExact(1_842_000));
        Assert.Equal(Plain("−~€~0,01"), Show.EuroExact(-1));
        Assert.Equal(Plain("€~1,76~mln"), Show.Millions(176_310_000, "mln"));
        Assert.Equal(Plain("€~0,00~mln"), Show.Millions(-100, "mln"));
        Assert.Equal(Plain("107,65~fte"), Show.Fte(107.65m));
        Assert.Equal(Plain("15,5–17~fte"), Show.FteRange(15.5m, 17m));
        Assert.Equal(Plain("17~fte"), Show.FteRange(17m, 17.0m));
        Assert.Equal(Plain("93~%"), Show.Percent(0.93m));
        Assert.Equal(Plain("−0,5~%"), Show.Percent(-0.005m, 1));
        Assert.Equal("−31.000", Show.Count(-31_000).Replace('\u2212', '−'));
        Assert.Equal("0", Show.Number(-0.4m, 0));
        Assert.Equal("0", Show.Trimmed(-0.001m));
        Assert.Equal("3", Show.Number(2.5m, 0));
        Assert.Equal("−2,50", Show.Number(-2.5m, 2));
        Assert.Equal(Plain("−~€~1.301.400 tot −~€~1.220.400"), Show.EuroDifferenceRange(-130_140_000, -122_040_000, "tot"));
    });

    [Fact]
    public void Numbers_InEnglish_HaveEnglishSeparators() => NumberInputTests.In("en-GB", () =>
    {
        Assert.Equal(Plain("−~€~1,763,100"), Show.Euro(-176_310_000));
        Assert.Equal(Plain("107.65~fte"), Show.Fte(107.65m));
        Assert.Equal("9 August 2004", Show.Date(new DateOnly(2004, 8, 9)));
    });

    [Fact]
    public void Dates_AreThoseOfTheConventions() => NumberInputTests.In("nl-NL", () =>
    {
        Assert.Equal("15 november 2005", Show.Date(new DateOnly(2005, 11, 15)));
        Assert.Equal("15 nov 2005", Show.ShortDate(new DateOnly(2005, 11, 15)));
        Assert.Equal("9 mrt 2004", Show.ShortDate(new DateOnly(2004, 3, 9)));
    });

    private static string Plain(string text) => text.Replace('~', '\u00a0').Replace('−', '\u2212');
}
