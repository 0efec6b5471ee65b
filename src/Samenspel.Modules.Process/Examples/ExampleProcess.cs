using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Examples;

/// <summary>What a published report says about the process of an example dossier, and nothing else. A file of <c>examples/processes/</c>.</summary>
/// <param name="Format">Always <see cref="Known"/>.</param>
/// <param name="Dossier">The title of the example dossier.</param>
/// <param name="Model">Publisher and id of the process model, as <c>samenspel:telengy-5</c>.</param>
/// <param name="Source">The report.</param>
/// <param name="Citation">The report as the content of the process cites it, as <c>drechtsteden-2004</c>.</param>
/// <param name="Note">What the report does not say.</param>
/// <param name="Tracks">All of them in the first phase, numbered from 1.</param>
internal sealed record ExampleProcess(
    string Format,
    string Dossier,
    string Model,
    LocalText Source,
    string Citation,
    LocalText Note,
    IReadOnlyList<ExampleTrack> Tracks,
    IReadOnlyList<ExampleMoment> Moments,
    IReadOnlyList<ExampleProposal> Proposals,
    ExampleCosts Costs,
    IReadOnlyList<ExampleActor> Actors)
{
    /// <summary>What the report says in words about scans; null when it says nothing.</summary>
    public ExampleFindings? Findings { get; init; }

    public const string Known = "samenspel-example-process/1";
}

internal sealed record ExampleTrack(LocalText Name, LocalText Scope);

/// <summary>A day that the report gives.</summary>
internal sealed record ExampleMoment(DateOnly On, LocalText What, LocalText Place);

/// <summary>What the report proposes.</summary>
/// <param name="Track">Number of the track.</param>
/// <param name="By">The day by which the result is there.</param>
internal sealed record ExampleProposal(int Track, LocalText What, LocalText Result, DateOnly By, LocalText Place);

/// <summary>What the proposals cost, as the report says.</summary>
/// <param name="Until">Up to that day.</param>
/// <param name="Total">In whole euros; the sum of what is in figures.</param>
internal sealed record ExampleCosts(DateOnly Until, int Total, LocalText Note, LocalText Place, IReadOnlyList<ExampleCost> Items);

/// <param name="Euros">In whole euros; null when the report gives none.</param>
/// <param name="Says">What the report says in place of a figure.</param>
internal sealed record ExampleCost(LocalText What, int? Euros = null, string? Says = null);

/// <summary>What a report says in words about scans of which it gives no scores.</summary>
/// <param name="Note">Why there are no scores.</param>
/// <param name="Instruments">Publisher and id of what was measured with, as <c>samenspel:egem-scan</c>.</param>
internal sealed record ExampleFindings(LocalText Note, IReadOnlyList<string> Instruments, IReadOnlyList<ExampleStatement> Statements);

/// <param name="Area">What it is about.</param>
/// <param name="What">In our words.</param>
/// <param name="Place">Where in the report.</param>
/// <param name="Phase">The phase that the report names, as <c>I–II</c>; null when it names none.</param>
internal sealed record ExampleStatement(LocalText Area, LocalText What, LocalText Place, string? Phase = null);

/// <summary>A role, not a person.</summary>
internal sealed record ExampleActor(LocalText Who, LocalText Does);
