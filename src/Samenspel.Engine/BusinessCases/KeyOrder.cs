namespace Samenspel.Engine.BusinessCases;

/// <summary>Lets a leftover cent depend on the participants' keys, not on the order in which they happen to stand.</summary>
internal sealed class KeyOrder(IReadOnlyList<StaffingParticipant> participants)
{
    private readonly int[] _byKey =
        [.. Enumerable.Range(0, participants.Count).OrderBy(i => participants[i].Key, StringComparer.Ordinal)];

    /// <summary>Puts the values in the order of the keys, applies the function and puts its answer back.</summary>
    public IReadOnlyList<TOut> Apply<TIn, TOut>(IReadOnlyList<TIn> values, Func<IReadOnlyList<TIn>, IReadOnlyList<TOut>> function)
    {
        var answer = function([.. _byKey.Select(i => values[i])]);
        var result = new TOut[values.Count];
        for (var position = 0; position < _byKey.Length; position++)
        {
            result[_byKey[position]] = answer[position];
        }

        return result;
    }
}
