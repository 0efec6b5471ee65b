namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>What can be wrong with partners.</summary>
internal static class PartnerCheck
{
    public static void Add(IReadOnlyList<Partner> partners, List<CaseFault> faults)
    {
        CheckKeys.Add("partners", [.. partners.Select(partner => partner.Key)], CaseLimits.MaxPartners, faults);
        if (!partners.Any(partner => partner.IsMember))
        {
            faults.Add(new("partners", "no-partners", "A case needs at least one municipality that takes part."));
        }

        for (var i = 0; i < partners.Count; i++)
        {
            Number(faults, $"partners[{i}].inhabitants", partners[i].Inhabitants);
            Number(faults, $"partners[{i}].workplaces", partners[i].Workplaces);
            Number(faults, $"partners[{i}].fte", partners[i].Fte);
            Number(faults, $"partners[{i}].applications", partners[i].Applications);
            Number(faults, $"partners[{i}].fteAlone", partners[i].FteAlone);
            if (partners[i].VatRecovery is not (null or (>= 0 and <= 1)))
            {
                faults.Add(new($"partners[{i}].vatRecovery", "out-of-range", "A part lies between 0 and 1."));
            }
        }
    }

    private static void Number(List<CaseFault> faults, string field, double? value)
    {
        if (value is not (null or (>= 0 and <= 1e9)))
        {
            faults.Add(new(field, "out-of-range", "The number lies between 0 and 10^9; leave it out when it is not known."));
        }
    }
}
