using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>A dossier's business case, computed as far as its figures allow.</summary>
internal sealed record BusinessCaseView(DossierFacts Dossier)
{
    /// <summary>Whether anybody filled in figures.</summary>
    public bool HasFigures { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    /// <summary>All participants; null while nothing can be computed.</summary>
    public BusinessCaseResult? Whole { get; init; }

    /// <summary>Who is left when some are taken out; the same as <see cref="Whole"/> when nobody is.</summary>
    public BusinessCaseResult? Shown { get; init; }

    /// <summary>Keys of who is taken out.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>True when everybody was taken out, which leaves nothing to compute.</summary>
    public bool EverybodyLeft { get; init; }

    /// <summary>Why the figures cannot be computed.</summary>
    public IReadOnlyList<Refusal> Faults { get; init; } = [];

    /// <summary>A joint figure that was stated for other participants and does not count.</summary>
    public JointFigure? FormerJoint { get; init; }

    /// <summary>Whose fte alone come from a norm.</summary>
    public IReadOnlyList<ParticipantId> FromNorm { get; init; } = [];

    /// <summary>The norms that are used, for their caveats.</summary>
    public IReadOnlyList<FteNorm> Norms { get; init; } = [];

    public bool IsWhatIf => Without.Count > 0;
}
