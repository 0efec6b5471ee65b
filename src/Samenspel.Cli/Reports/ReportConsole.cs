using Spectre.Console;

namespace Samenspel.Cli.Reports;

/// <summary>The console that a report is written on.</summary>
internal static class ReportConsole
{
    public static IAnsiConsole For(CliStreams streams)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(streams.Out),
            Ansi = streams.Styled ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = streams.Styled ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = streams.Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
