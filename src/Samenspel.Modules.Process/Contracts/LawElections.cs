namespace Samenspel.Modules.Process.Contracts;

/// <summary>Elections of councils, by month: the day is not in the content.</summary>
/// <param name="EveryYears">So many years apart.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Known">The years that the content names.</param>
/// <param name="AvoidFromMonth">From this month of an election year no decision is planned.</param>
/// <param name="AvoidToMonth">Up to and including this month.</param>
/// <param name="Hardness">How sure it is: 0 unverified.</param>
/// <param name="Note">What is to be said with it.</param>
public sealed record LawElections(int EveryYears, int Month, IReadOnlyList<int> Known, int AvoidFromMonth, int AvoidToMonth, int Hardness, LawText? Note)
{
    public bool IsIn(int year) => Known.Contains(year) || (Known.Count > 0 && (year - Known[0]) % EveryYears == 0);
}
