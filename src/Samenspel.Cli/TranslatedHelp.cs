using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Samenspel.Cli.Texts;

namespace Samenspel.Cli;

/// <summary>
/// The help of the library, whose own words have no Dutch: its headings, which stand alone on a line, and its few marks are replaced.
/// </summary>
internal sealed class TranslatedHelp(HelpAction standard) : SynchronousCommandLineAction
{
    private static readonly string[] Headings = ["Description:", "Usage:", "Arguments:", "Options:", "Commands:"];

    // Whoever asks for help need not have given the arguments.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var settings = parseResult.InvocationConfiguration;
        var output = settings.Output;
        using var text = new StringWriter();
        settings.Output = text;
        try
        {
            var exitCode = standard.Invoke(parseResult);
            output.Write(string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(Translate)));
            return exitCode;
        }
        finally
        {
            settings.Output = output;
        }
    }

    private static string Translate(string line) => Array.IndexOf(Headings, line) switch
    {
        0 => CliTexts.Help_HeadingDescription,
        1 => CliTexts.Help_HeadingUsage,
        2 => CliTexts.Help_HeadingArguments,
        3 => CliTexts.Help_HeadingOptions,
        4 => CliTexts.Help_HeadingCommands,
        _ => line.Replace("[options]", CliTexts.Help_Options, StringComparison.Ordinal)
            .Replace("[command]", CliTexts.Help_Command, StringComparison.Ordinal)
            .Replace("[default: ", CliTexts.Help_Default, StringComparison.Ordinal),
    };
}
