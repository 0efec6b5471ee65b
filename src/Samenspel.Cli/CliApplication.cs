using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using Samenspel.Cli.Commands;
using Samenspel.Cli.Texts;
using Samenspel.Kernel;

namespace Samenspel.Cli;

/// <summary>The command <c>samenspel</c>: a table of contents of its commands, the language, and what becomes of errors.</summary>
internal static class CliApplication
{
    private static readonly string[] Languages = ["nl", "en"];

    public static async Task<int> RunAsync(string[] args, CliStreams streams)
    {
        UseLanguage(args);
        var parsed = Root(streams).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await streams.Error.WriteLineAsync(error.Message);
            }

            await streams.Error.WriteLineAsync(CliTexts.Usage_Hint);
            return ExitCodes.BadInput;
        }

        try
        {
            return await parsed.InvokeAsync(new() { Output = streams.Out, Error = streams.Error, EnableDefaultExceptionHandler = false });
        }
        catch (UnusableSetupException unusable)
        {
            await streams.Error.WriteLineAsync(unusable.Message);
            return ExitCodes.BadInput;
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            await streams.Error.WriteLineAsync(CliTexts.Failed);
            await streams.Error.WriteLineAsync(bug.ToString());
            return ExitCodes.Failed;
        }
    }

    private static RootCommand Root(CliStreams streams)
    {
        var language = new Option<string>("--lang")
        {
            Description = CliTexts.Lang_Description,
            Recursive = true,
            DefaultValueFactory = _ => Languages[0],
        };
        language.AcceptOnlyFromAmong(Languages);
        var root = new RootCommand(CliTexts.Root_Description)
        {
            language, BusinessCaseCommand.Create(streams), ShareCommand.Create(streams), ImportCommand.Create(streams),
            BackupCommand.Create(streams), RestoreCommand.Create(streams), VerifyCommand.Create(streams),
            ContentCommand.Create(streams), PartnersCommand.Create(streams), DivideCommand.Create(streams),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = CliTexts.Help_Description;
        help.Action = new TranslatedHelp((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Description = CliTexts.Version_Description;
        return root;
    }

    /// <summary>Before parsing, because the help texts are made with the commands. Dutch until somebody asks for English.</summary>
    private static void UseLanguage(string[] args)
    {
        var position = Array.IndexOf(args, "--lang");
        var next = position >= 0 ? args.ElementAtOrDefault(position + 1) : null;
        var english = next == "en" || args.Contains("--lang=en") || args.Contains("--lang:en");
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(english ? "en-GB" : "nl-NL");
    }
}
