using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Samenspel.Cli.Partners;
using Samenspel.Cli.Reports;
using Samenspel.Cli.Texts;
using Samenspel.Engine.Partners;

namespace Samenspel.Cli.Commands;

/// <summary><c>samenspel partners CODE [--max-size 8] [--top 10] [--shared 2] [--weight NAME=NUMBER…] [--json]</c>: groups that fit one municipality.</summary>
internal static class PartnersCommand
{
    private const int MostListed = 100;
    private const int Threads = 2;

    public static Command Create(CliStreams streams)
    {
        var code = new Argument<string>("CODE") { Description = PartnerTexts.Code_Description };
        var maxSize = new Option<int>("--max-size") { Description = PartnerTexts.MaxSize_Description, DefaultValueFactory = _ => GroupCounts.LargestGroup };
        var top = new Option<int>("--top") { Description = PartnerTexts.Top_Description, DefaultValueFactory = _ => 10 };
        var shared = new Option<int>("--shared") { Description = PartnerTexts.Shared_Description, DefaultValueFactory = _ => 2 };
        var weight = new Option<string[]>("--weight") { Description = Wording.Of(PartnerTexts.Weight_Description, Names()), DefaultValueFactory = _ => [] };
        var json = new Option<bool>("--json") { Description = CliTexts.Json_Description };
        maxSize.Validators.Add(result => Within(result, 2, GroupCounts.LargestGroup, PartnerTexts.MaxSize_Outside));
        top.Validators.Add(result => Within(result, 1, MostListed, PartnerTexts.Top_Outside));
        shared.Validators.Add(result => Within(result, 0, GroupCounts.LargestGroup, PartnerTexts.Shared_Outside));
        var command = new Command("partners", PartnerTexts.Description) { code, maxSize, top, shared, weight, json };
        command.SetAction((parsed, cancellation) => RunAsync(
            new(parsed.GetValue(code)!, parsed.GetValue(maxSize), parsed.GetValue(top), parsed.GetValue(shared), parsed.GetValue(weight)!, parsed.GetValue(json)),
            streams, cancellation));
        return command;
    }

    /// <summary>Refuses a number outside its limits, in words that name them.</summary>
    public static void Within(OptionResult result, int least, int most, string words)
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && (number < least || number > most))
        {
            result.AddError(Wording.Of(words, number, least, most));
        }
    }

    private static async Task<int> RunAsync(Request request, CliStreams streams, CancellationToken cancellation)
    {
        var country = OpenCountry.Read();
        var faults = new List<string>();
        var (place, fault) = CodeFinder.Find(country, request.Code);
        if (fault is not null)
        {
            faults.Add(fault);
        }

        var weights = Weights(request.Weights, faults);
        if (faults.Count > 0)
        {
            foreach (var line in faults)
            {
                await streams.Error.WriteLineAsync(line);
            }

            return ExitCodes.BadInput;
        }

        try
        {
            var result = await Task.Run(() => Search(country, place!.Value, request, weights, cancellation), cancellation);
            if (request.Json)
            {
                await streams.Out.WriteLineAsync(PartnersDocument.Write(result));
            }
            else
            {
                PartnersReport.Write(result, streams);
            }

            return ExitCodes.Done;
        }
        catch (OperationCanceledException)
        {
            await streams.Error.WriteLineAsync(ShareTexts.Cancelled);
            return ExitCodes.Failed;
        }
    }

    private static PartnerFinding Search(Country country, int place, Request request, Dictionary<string, double> weights, CancellationToken cancellation)
    {
        var question = new PartnerQuestion
        {
            Borders = country.Borders,
            Municipality = place,
            Inhabitants = country.Inhabitants,
            Criteria = SurveyCriteria.Of(country, weights),
            MaxSize = request.MaxSize,
            Top = request.Top,
            MostShared = request.Shared,
            LeastMembers = SurveyCriteria.ScaleMembers,
            LeastInhabitants = SurveyCriteria.ScaleInhabitants,
            Threads = Threads,
        };
        return PartnerFinding.Of(country, question, cancellation);
    }

    private static Dictionary<string, double> Weights(string[] texts, List<string> faults)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var (name, number) = text.Split('=') is [var left, var right] ? (left, right) : (text, "");
            var known = SurveyCriteria.All.Any(criterion => criterion.Name == name);
            var read = double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight);
            if (!known || !read || !weights.TryAdd(name, weight))
            {
                faults.Add(Wording.Of(PartnerTexts.Weight_Wrong, text, Names()));
            }
        }

        if (faults.Count == 0 && SurveyCriteria.All.All(criterion => weights.GetValueOrDefault(criterion.Name, criterion.Weight) == 0))
        {
            faults.Add(PartnerTexts.Weight_AllZero);
        }

        return weights;
    }

    private static string Names() => string.Join(", ", SurveyCriteria.All.Select(criterion => criterion.Name));

    private sealed record Request(string Code, int MaxSize, int Top, int Shared, string[] Weights, bool Json);
}
