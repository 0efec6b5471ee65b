namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>What changes for the others when one leaves or joins, under the same key. An exit fee is not computed here: the law leaves that to the arrangement.</summary>
public static class Membership
{
    /// <param name="formula">The key, with everybody's additional amounts; those of the one that leaves fall away.</param>
    /// <param name="players">Everybody before the exit.</param>
    /// <param name="leaver">Key of the one that leaves.</param>
    /// <param name="withCents">The cost with it.</param>
    /// <param name="withoutCents">The cost of the others without it.</param>
    public static MembershipEffect Exit(KeyFormula formula, IReadOnlyList<KeyPlayer> players, string leaver, long withCents, long withoutCents)
    {
        var found = Compared(formula, players, leaver, withCents, withoutCents);
        return new(leaver, found.Own, [.. found.Others.Select(one => new MembershipStep(one.Player, one.With, one.Without))], found.Faults);
    }

    /// <param name="formula">The key, with everybody's additional amounts.</param>
    /// <param name="players">Everybody after the entry.</param>
    /// <param name="newcomer">Key of the one that joins.</param>
    /// <param name="withoutCents">The cost before it joined.</param>
    /// <param name="withCents">The cost with it.</param>
    public static MembershipEffect Entry(KeyFormula formula, IReadOnlyList<KeyPlayer> players, string newcomer, long withoutCents, long withCents)
    {
        var found = Compared(formula, players, newcomer, withCents, withoutCents);
        return new(newcomer, found.Own, [.. found.Others.Select(one => new MembershipStep(one.Player, one.Without, one.With))], found.Faults);
    }

    /// <summary>A newcomer's part in what the others paid once, by the parts of the key; it goes to them by the same key among themselves.</summary>
    /// <param name="formula">The key; additional amounts play no part.</param>
    /// <param name="players">Everybody after the entry.</param>
    /// <param name="newcomer">Key of the one that joins.</param>
    /// <param name="investments">What it shares in.</param>
    public static EntryFee Fee(KeyFormula formula, IReadOnlyList<KeyPlayer> players, string newcomer, IReadOnlyList<PastInvestment> investments)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(players);
        ArgumentNullException.ThrowIfNull(investments);
        var plain = formula with { AdditionalCents = new Dictionary<string, long>() };
        var place = PlaceOf(players, newcomer);
        KeyPlayer[] others = [.. players.Where(player => player.Key != newcomer)];
        KeyFault[] faults =
        [
            .. investments.Where(one => one.Cents < 0).Select(one => new KeyFault(KeyFaultKind.NegativeAmount, null, null, one.Cents)),
            .. Faults(plain, players, newcomer, place, 0, 0),
        ];
        if (faults.Length > 0)
        {
            return new(newcomer, 0, [], [], faults);
        }

        long[] parts = [.. investments.Select(one => KeySharing.Of(one.Cents, plain, players).Shares![place])];
        return new(newcomer, parts.Sum(), parts, KeySharing.Of(parts.Sum(), plain, others).Shares!, []);
    }

    private static (long Own, IEnumerable<(string Player, long With, long Without)> Others, KeyFault[] Faults) Compared(
        KeyFormula formula, IReadOnlyList<KeyPlayer> players, string one, long withCents, long withoutCents)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(players);
        var place = PlaceOf(players, one);
        var faults = Faults(formula, players, one, place, withCents, withoutCents);
        if (faults.Length > 0)
        {
            return (0, [], faults);
        }

        KeyPlayer[] others = [.. players.Where(player => player.Key != one)];
        var with = KeySharing.Of(withCents, formula, players).Shares!;
        var without = KeySharing.Of(withoutCents, Without(formula, one), others).Shares!;
        return (with[place], others.Select((player, i) => (player.Key, with[i < place ? i : i + 1], without[i])), []);
    }

    private static KeyFault[] Faults(KeyFormula formula, IReadOnlyList<KeyPlayer> players, string one, int place, long withCents, long withoutCents) =>
    [
        .. (place < 0 ? [new KeyFault(KeyFaultKind.UnknownPlayer, one)] : Enumerable.Empty<KeyFault>())
            .Concat(KeyCheck.Of(withCents, formula, players))
            .Concat(KeyCheck.Of(withoutCents, Without(formula, one), [.. players.Where(player => player.Key != one)]))
            .Distinct(),
    ];

    private static int PlaceOf(IReadOnlyList<KeyPlayer> players, string key)
    {
        for (var i = 0; i < players.Count; i++)
        {
            if (players[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    private static KeyFormula Without(KeyFormula formula, string one) =>
        formula with { AdditionalCents = formula.AdditionalCents.Where(pair => pair.Key != one).ToDictionary(pair => pair.Key, pair => pair.Value) };
}
