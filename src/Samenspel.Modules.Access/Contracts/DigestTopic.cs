namespace Samenspel.Modules.Access.Contracts;

/// <summary>What a digest can be about.</summary>
public enum DigestTopic
{
    /// <summary>What waits for the person's municipality, with its day.</summary>
    Turn,

    /// <summary>Decisions that were recorded and gates that opened.</summary>
    Decisions,

    /// <summary>What was shared with the person's organisation.</summary>
    Shared,

    /// <summary>Answers that were shared and what was said in a dossier.</summary>
    Discussion,

    /// <summary>Early warnings of the calendar.</summary>
    Warnings,
}
