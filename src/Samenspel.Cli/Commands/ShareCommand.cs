using System.CommandLine;
using System.Text;
using Samenspel.Cli.Games;
using Samenspel.Cli.Reports;
using Samenspel.Cli.Texts;
using Samenspel.Engine.CostSharing;

namespace Samenspel.Cli.Commands;

/// <summary><c>samenspel share FILE [--method NAME[,NAME…]|all] [--check] [--json] [--example NAME]</c>: shares a cost fairly.</summary>
internal static class ShareCommand
{
    private const int MostBytes = 2_000_000_000;
    private const string All = "all";

    public static Command Create(CliStreams streams)
    {
        var file = new Argument<string?>("FILE") { Description = ShareTexts.File_Description, Arity = ArgumentArity.ZeroOrOne };
        var method = new Option<string>("--method") { Description = Wording.Of(ShareTexts.Method_Description, Names()), DefaultValueFactory = _ => All };
        var example = new Option<string?>("--example") { Description = Wording.Of(ShareTexts.Example_Description, string.Join(", ", BuiltInGames.Names)) };
        var check = new Option<bool>("--check") { Description = ShareTexts.Check_Description };
        var json = new Option<bool>("--json") { Description = CliTexts.Json_Description };
        method.Validators.Add(result =>
        {
            foreach (var name in Split(result.GetValueOrDefault<string>()).Where(name => name != All && SharingMethods.Named(name) is null))
            {
                result.AddError(Wording.Of(ShareTexts.Method_Unknown, name, Names()));
            }
        });
        example.Validators.Add(result =>
        {
            var name = result.GetValueOrDefault<string?>();
            if (name is not null && !BuiltInGames.Names.Contains(name))
            {
                result.AddError(Wording.Of(ShareTexts.Example_Unknown, name, string.Join(", ", BuiltInGames.Names)));
            }
        });
        var command = new Command("share", ShareTexts.Description) { file, method, example, check, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is null == result.GetValue(example) is null)
            {
                result.AddError(ShareTexts.FileOrExample);
            }
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            new(parsed.GetValue(file), parsed.GetValue(example), Methods(parsed.GetValue(method)!), parsed.GetValue(check), parsed.GetValue(json)),
            streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Request request, CliStreams streams, CancellationToken cancellation)
    {
        try
        {
            var name = request.File ?? request.Example!;
            var bytes = request.File is null
                ? BuiltInGames.Read(request.Example!)
                : await InputFile.ReadAsync(request.File, MostBytes, streams, cancellation);
            if (bytes is null)
            {
                return ExitCodes.BadInput;
            }

            if (bytes.Length > MostBytes)
            {
                await streams.Error.WriteLineAsync(Wording.Of(ShareTexts.TooLarge, name, MostBytes / 1_000_000));
                return ExitCodes.BadInput;
            }

            var outcome = GameReader.Read(bytes, cancellation);
            bytes = [];
            if (!outcome.TryGet(out var file))
            {
                await InputFile.ReportAsync(name, outcome.Refusals, streams);
                return ExitCodes.BadInput;
            }

            var progress = ShareProgress.ForConsole(streams);
            var answer = await Task.Run(() => ShareComputation.Of(file, request.Methods, request.Check, progress, cancellation), cancellation);
            await WriteAsync(answer, request.Json, streams);
            return ExitCodes.Done;
        }
        catch (OperationCanceledException)
        {
            await streams.Error.WriteLineAsync(ShareTexts.Cancelled);
            return ExitCodes.Failed;
        }
    }

    private static async Task WriteAsync(ShareAnswer answer, bool json, CliStreams streams)
    {
        if (json)
        {
            await streams.Out.WriteLineAsync(Encoding.UTF8.GetString(ShareDocument.Write(answer)));
        }
        else
        {
            ShareReport.Write(answer, streams);
        }
    }

    private static string[] Split(string? text) => (text ?? All).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<SharingMethod> Methods(string text)
    {
        var names = Split(text);
        return names.Length == 0 || names.Contains(All) ? SharingMethods.All : [.. names.Select(name => SharingMethods.Named(name)!.Value).Distinct()];
    }

    private static string Names() => string.Join(", ", SharingMethods.All.Select(SharingMethods.NameOf));

    private sealed record Request(string? File, string? Example, IReadOnlyList<SharingMethod> Methods, bool Check, bool Json);
}
