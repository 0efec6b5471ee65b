using System.CommandLine;
using Samenspel.Cli.Games;
using Samenspel.Cli.Partners;
using Samenspel.Cli.Reports;
using Samenspel.Cli.Texts;
using Samenspel.Engine.Partners;
using Samenspel.Engine.Partners.Divisions;

namespace Samenspel.Cli.Commands;

/// <summary><c>samenspel divide [--region …] [--max-size 6] [--seconds 10 | --iterations N] [--seed S] [--json]</c>: a division of the country or a region.</summary>
internal static class DivideCommand
{
    private const double ShortestTimer = 0.001;

    private const int Threads = 2;
    private const int MostIterations = 10_000_000;

    public static Command Create(CliStreams streams)
    {
        var region = new Option<string[]>("--region") { Description = DivisionTexts.Region_Description, DefaultValueFactory = _ => [] };
        var maxSize = new Option<int>("--max-size") { Description = PartnerTexts.MaxSize_Description, DefaultValueFactory = _ => 6 };
        var minSize = new Option<int>("--min-size") { Description = DivisionTexts.MinSize_Description, DefaultValueFactory = _ => 1 };
        var together = new Option<string[]>("--together") { Description = DivisionTexts.Together_Description, DefaultValueFactory = _ => [] };
        var apart = new Option<string[]>("--apart") { Description = DivisionTexts.Apart_Description, DefaultValueFactory = _ => [] };
        var seconds = new Option<double?>("--seconds") { Description = DivisionTexts.Seconds_Description };
        var iterations = new Option<int?>("--iterations") { Description = DivisionTexts.Iterations_Description };
        var seed = new Option<ulong>("--seed") { Description = DivisionTexts.Seed_Description, DefaultValueFactory = _ => 1 };
        var others = new Option<int>("--others") { Description = DivisionTexts.Others_Description, DefaultValueFactory = _ => 0 };
        var json = new Option<bool>("--json") { Description = CliTexts.Json_Description };
        maxSize.Validators.Add(result => PartnersCommand.Within(result, 2, GroupCounts.LargestGroup, PartnerTexts.MaxSize_Outside));
        minSize.Validators.Add(result => PartnersCommand.Within(result, 1, GroupCounts.LargestGroup, DivisionTexts.MinSize_Outside));
        others.Validators.Add(result => PartnersCommand.Within(result, 0, 10, DivisionTexts.Others_Outside));
        iterations.Validators.Add(result => PartnersCommand.Within(result, 0, MostIterations, DivisionTexts.Iterations_Outside));
        seconds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is { } given && given is not (> 0 and <= 86_400))
            {
                result.AddError(Wording.Of(DivisionTexts.Seconds_Outside, given));
            }
        });
        var command = new Command("divide", DivisionTexts.Description) { region, maxSize, minSize, together, apart, seconds, iterations, seed, others, json };
        command.Validators.Add(result =>
        {
            if (result.GetValue(seconds) is not null && result.GetValue(iterations) is not null)
            {
                result.AddError(DivisionTexts.SecondsOrIterations);
            }
        });
        command.SetAction((parsed, cancellation) => RunAsync(
            new(parsed.GetValue(region)!, parsed.GetValue(maxSize), parsed.GetValue(minSize), parsed.GetValue(together)!, parsed.GetValue(apart)!,
                parsed.GetValue(seconds), parsed.GetValue(iterations), parsed.GetValue(seed), parsed.GetValue(others), parsed.GetValue(json)),
            streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DivisionRequest request, CliStreams streams, CancellationToken cancellation)
    {
        var country = OpenCountry.Read();
        var faults = new List<string>();
        var reader = new RegionReader(country, faults);
        var region = reader.Region(request.Region);
        var question = new DivisionQuestion
        {
            Borders = country.Borders.Only(region),
            Cost = MeasuringCost.Of(
                [.. region.Select(place => country.Inhabitants[place])], [.. region.Select(place => country.Places[place].Latitude)], [.. region.Select(place => country.Places[place].Longitude)]),
            MaxSize = request.MaxSize,
            MinSize = request.MinSize,
            Together = reader.Sets(request.Together),
            Apart = reader.Pairs(request.Apart),
            Iterations = request.Iterations ?? MostIterations,
            Seed = request.Seed,
            Alternatives = request.Others,
            Threads = Threads,
        };
        if (request.MinSize > request.MaxSize)
        {
            faults.Add(Wording.Of(DivisionTexts.MinAboveMax, request.MinSize, request.MaxSize));
        }

        if (faults.Count > 0)
        {
            await TellAsync(faults, streams);
            return ExitCodes.BadInput;
        }

        // Without a number of rounds the work ends after some seconds; the best so far is the answer.
        double? seconds = request.Iterations is null ? request.Seconds ?? 10 : null;
        var answer = await SolveAsync(question, request.Others, seconds, ShareProgress.ForConsole(streams).For("divide"), cancellation);
        var result = new DivisionResult(country, region, request.Region.Length == 0 ? null : string.Join(", ", request.Region), question, answer, seconds);
        if (answer.Best is null)
        {
            await TellAsync(answer.Faults.Select(fault => DivisionReport.Fault(result, fault)), streams);
            return answer.Stopped ? ExitCodes.Failed : ExitCodes.BadInput;
        }

        if (request.Json)
        {
            await streams.Out.WriteLineAsync(DivisionDocument.Write(result));
        }
        else
        {
            DivisionReport.Write(result, streams);
        }

        return ExitCodes.Done;
    }

    private static async Task<DivisionAnswer> SolveAsync(DivisionQuestion question, int others, double? seconds, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (seconds is { } given)
        {
            // Less than a timer can wait for is over at once, on any machine.
            if (given < ShortestTimer)
            {
                await limit.CancelAsync();
            }

            limit.CancelAfter(TimeSpan.FromSeconds(given));
        }

        // In a limit of time the other divisions get rounds of their own, counted, so that they are found at all.
        var first = await Task.Run(() => DivisionSearch.Of(question with { Alternatives = seconds is null ? others : 0 }, progress, limit.Token), CancellationToken.None);
        if (seconds is null || others == 0 || first.Best is null || cancellation.IsCancellationRequested)
        {
            return first;
        }

        var rounds = Math.Max(200, Math.Min(first.Iterations, 2000));
        var more = await Task.Run(() => DivisionSearch.Of(question with { Iterations = rounds }, progress, cancellation), CancellationToken.None);
        return first with { Others = more.Best is { } second && second.Cost < first.Best.Cost ? [second, .. more.Others] : more.Others };
    }

    private static async Task TellAsync(IEnumerable<string> lines, CliStreams streams)
    {
        foreach (var line in lines)
        {
            await streams.Error.WriteLineAsync(line);
        }
    }
}
