namespace Samenspel.Engine.Surveys;

/// <summary>Two municipalities of which at least one named the other.</summary>
/// <param name="Left">The code that comes first.</param>
/// <param name="Right">The other code.</param>
/// <param name="Status">What becomes of it with what both said.</param>
/// <param name="ByLeft">What the first calls the cooperations in which it named the other, by name; empty when it did not.</param>
/// <param name="ByRight">The same from the other side.</param>
/// <param name="IsFollowed">One of them was named by a code that had gone into another municipality.</param>
public sealed record SurveyRelation(
    string Left, string Right, SurveyStatus Status, IReadOnlyList<string> ByLeft, IReadOnlyList<string> ByRight, bool IsFollowed)
{
    /// <summary>Both named each other, and none of the names is the same.</summary>
    public bool NamesDiffer => ByLeft.Count > 0 && ByRight.Count > 0 && !ByLeft.Intersect(ByRight, StringComparer.OrdinalIgnoreCase).Any();
}

/// <summary>What is known of a relation.</summary>
public enum SurveyStatus
{
    /// <summary>Both say so.</summary>
    Confirmed,

    /// <summary>One says so, the other was silent.</summary>
    Unconfirmed,

    /// <summary>One says so, the other says that it is not so.</summary>
    Denied,

    /// <summary>One of them says that it has ended.</summary>
    Expired,
}

/// <summary>A municipality was named that was not there any more and did not go into one other, or that went into the one that named it.</summary>
/// <param name="By">The code of who named it.</param>
/// <param name="Named">The code that was named.</param>
public sealed record LostNaming(string By, string Named);
