using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Domain;

/// <summary>One walk of one participant through the alternatives test. Its own until it is shared; an earlier one stays.</summary>
internal sealed class AlternativesRun
{
    public const int ReasonMaxLength = 2000;

    /// <summary>So many fit for one participant.</summary>
    public const int Most = 50;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    public Guid Participant { get; init; }

    public RunDocument Document { get; private set; } = null!;

    public DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Since when whoever takes part in the dossier sees it, and nobody changes it.</summary>
    public DateTimeOffset? SharedAt { get; private set; }

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public bool IsShared => SharedAt is not null;

    public void Keep(RunDocument document, DateTimeOffset now) => (Document, ChangedAt, Version) = (document, now, Version + 1);

    public void Share(DateTimeOffset now) => (SharedAt, Version) = (now, Version + 1);
}

/// <summary>The tree as it was, and the path through it.</summary>
internal sealed record RunDocument
{
    public required ContentTree Tree { get; init; }

    public required string NameNl { get; init; }

    public string? NameEn { get; init; }

    public IReadOnlyList<RunStep> Steps { get; init; } = [];

    public string Name => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? NameEn ?? NameNl : NameNl;

    /// <summary>Where the path leads: the start when nothing is answered.</summary>
    public string Place => Steps.Count == 0 ? Tree.Start : Answer(Steps[^1]).To;

    /// <summary>What is asked now; null at the end.</summary>
    public ContentNode? Asked => Tree.Nodes.FirstOrDefault(node => node.Id == Place);

    /// <summary>Where it ended; null while something is asked.</summary>
    public ContentLeaf? Leaf => Tree.Leaves.FirstOrDefault(leaf => leaf.Id == Place);

    public ContentNode Node(RunStep step) => Tree.Nodes.First(node => node.Id == step.Node);

    public ContentAnswer Answer(RunStep step) => Node(step).Answers.First(answer => answer.Answer == step.Answer);
}

/// <summary>An answer with the participant's own reason.</summary>
internal sealed record RunStep(string Node, string Answer, string Reason);
