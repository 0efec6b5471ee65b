using Samenspel.Cli.Uncertainty;

namespace Samenspel.Cli.Tests.BusinessCases;

public class RunBarTests
{
    [Fact]
    public void Bar_RisesOnOneLineAndIsWiped()
    {
        using var screen = new StringWriter();
        using (var bar = new RunBar(screen, TimeSpan.Zero))
        {
            bar.Report(0.25);
            bar.Report(0.1);
            bar.Report(0.5);
        }

        Assert.Equal(
            $"\r[{new string('#', 10)}{new string('.', 30)}]  25 %\r[{new string('#', 20)}{new string('.', 20)}]  50 %\r{new string(' ', 48)}\r",
            screen.ToString());
    }

    [Fact]
    public void Bar_WithNobodyWatching_OrAShortRun_WritesNothing()
    {
        using var screen = new StringWriter();
        using (var bar = new RunBar(screen, TimeSpan.FromMinutes(1)))
        {
            bar.Report(0.5);
        }

        using (var bar = new RunBar(null, TimeSpan.Zero))
        {
            bar.Report(0.5);
        }

        Assert.Empty(screen.ToString());
    }
}
