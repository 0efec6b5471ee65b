namespace Samenspel.Architecture.Tests;

public sealed class OffendersTests
{
    [Fact]
    public void None_WithOffenders_NamesThemAll()
    {
        var failure = Record.Exception(() => Offenders.None("No bees.", ["second bee", "first bee"]));

        Assert.NotNull(failure);
        Assert.Contains("No bees.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("first bee", failure.Message, StringComparison.Ordinal);
        Assert.Contains("second bee", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void None_WithoutOffenders_Passes() => Offenders.None("No bees.", []);
}
