namespace Samenspel.Modules.Calendar.Counting;

/// <summary>What must be said with a computed day.</summary>
internal enum CountRemarkKind
{
    /// <summary>It is a Saturday or Sunday; whether the term runs on is not known.</summary>
    Weekend,

    /// <summary>It is a holiday; whether the term runs on is not known.</summary>
    Holiday,

    /// <summary>It falls in recess, which does not move it.</summary>
    Recess,

    /// <summary>The edition may be older than is known.</summary>
    LimitOfKnowledge,

    /// <summary>The rule changed between the event and the computed day; a transition is not known.</summary>
    Transition,

    /// <summary>General knowledge that nobody checked.</summary>
    Unverified,

    /// <summary>The number of the article is not known.</summary>
    NoArticle,

    /// <summary>What happens when it is not kept is not known.</summary>
    NoConsequence,

    /// <summary>It falls in the months round an election of councils.</summary>
    Election,
}
