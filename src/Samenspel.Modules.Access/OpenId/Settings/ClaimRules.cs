using Microsoft.Extensions.Configuration;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.OpenId.Settings;

/// <summary>What the provider's claims say about whom a person works for.</summary>
/// <param name="Organisation">The claim that names organisations; null when the provider says nothing about them.</param>
/// <param name="Roles">The claim that names roles; null when everybody is a member.</param>
/// <param name="RoleOf">From a value of that claim to a role.</param>
/// <param name="OrganisationOf">From a value, such as an OIN, to the CBS code or the identity of an organisation.</param>
internal sealed record ClaimRules(
    string? Organisation, string? Roles, IReadOnlyDictionary<string, OrganisationRole> RoleOf, IReadOnlyDictionary<string, string> OrganisationOf)
{
    /// <exception cref="UnusableSetupException">A setting cannot be used.</exception>
    public static ClaimRules Read(IConfigurationSection section)
    {
        var organisation = section["Claims:Organisation"] is { Length: > 0 } set ? set : null;
        var roles = section["Claims:Roles"] is { Length: > 0 } claim ? claim : null;
        var table = Pairs(section, "Roles", "Role").ToDictionary(
            one => one.Value,
            one => Enum.TryParse<OrganisationRole>(one.Target, ignoreCase: true, out var role) && Enum.IsDefined(role) && !char.IsDigit(one.Target[0])
                ? role
                : throw new UnusableSetupException($"{one.Key}:Role is '{one.Target}'; it must be Member or Administrator."),
            StringComparer.Ordinal);
        if (roles is not null && (organisation is null || table.Count == 0))
        {
            throw new UnusableSetupException("OpenId:Claims:Roles is set; it needs OpenId:Claims:Organisation as well, and OpenId:Roles:0:Value with OpenId:Roles:0:Role.");
        }

        if (roles is null && table.Count > 0)
        {
            throw new UnusableSetupException("OpenId:Roles is set, but OpenId:Claims:Roles does not say in which claim roles stand.");
        }

        var known = Pairs(section, "Organisations", "Organisation").ToDictionary(one => one.Value, one => one.Target, StringComparer.Ordinal);
        return organisation is null && known.Count > 0
            ? throw new UnusableSetupException("OpenId:Organisations is set, but OpenId:Claims:Organisation does not say in which claim organisations stand.")
            : new ClaimRules(organisation, roles, table, known);
    }

    private static List<(string Key, string Value, string Target)> Pairs(IConfigurationSection section, string list, string target)
    {
        var pairs = new List<(string Key, string Value, string Target)>();
        foreach (var row in section.GetSection(list).GetChildren().Where(row => row.GetChildren().Any(one => one.Value is { Length: > 0 })))
        {
            var pair = row["Value"] is { Length: > 0 } value && row[target] is { Length: > 0 } aim
                ? (row.Path, value, aim)
                : throw new UnusableSetupException($"{row.Path} needs both Value and {target}.");
            if (pairs.Exists(one => string.Equals(one.Value, value, StringComparison.Ordinal)))
            {
                throw new UnusableSetupException($"{row.Path}:Value is '{value}', which stands in OpenId:{list} twice.");
            }

            pairs.Add(pair);
        }

        return pairs;
    }
}
