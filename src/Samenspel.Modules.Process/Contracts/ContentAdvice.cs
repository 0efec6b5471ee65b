namespace Samenspel.Modules.Process.Contracts;

/// <summary>What is advised when something is found in the answers.</summary>
/// <param name="Id">Stable.</param>
/// <param name="When">What must be found.</param>
/// <param name="Area">In which area; null for any.</param>
/// <param name="AtLeast">From which difference on, in levels; 0 for any.</param>
/// <param name="Reason">Why it matters.</param>
/// <param name="Interventions">What can be done, each with what it is.</param>
/// <param name="Agenda">What goes on the agenda of the partners.</param>
/// <param name="Hardness">How hard that is, in blocks from 0 to 4.</param>
public sealed record ContentAdvice(
    string Id, ContentFinding When, string? Area, double AtLeast, LawText Reason, IReadOnlyList<ContentIntervention> Interventions, LawText Agenda, int Hardness);

/// <summary>Something to do.</summary>
/// <param name="Name">Its name.</param>
/// <param name="What">What it is.</param>
public sealed record ContentIntervention(LawText Name, LawText What);

/// <summary>What can be found in the answers to an instrument.</summary>
public enum ContentFinding
{
    /// <summary>Below the level that can be reached.</summary>
    BelowTarget,

    /// <summary>Below the level that good cooperation asks.</summary>
    BelowNeeded,

    /// <summary>Organisations lie apart.</summary>
    PartnerGap,

    /// <summary>Perspectives of one organisation lie apart.</summary>
    PerspectiveGap,

    /// <summary>What A says of B is not what B says of A.</summary>
    DirectionGap,

    /// <summary>The people of an organisation lie apart.</summary>
    WideSpread,

    /// <summary>Lower than the round before.</summary>
    Fallen,

    /// <summary>Too few people answered to show a number.</summary>
    Withheld,
}
