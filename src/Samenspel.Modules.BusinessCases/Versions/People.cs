using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>Names who made something, with the organisation; who no longer works there is only the organisation.</summary>
internal sealed class People(IOrganisations organisations)
{
    private readonly Dictionary<OrganisationId, IReadOnlyList<(AccountId Account, string Name)>> _known = [];
    private readonly Dictionary<OrganisationId, string> _names = [];

    public async Task<string> NameAsync(AccountId account, OrganisationId organisation, CancellationToken cancellation)
    {
        var of = await OrganisationAsync(organisation, cancellation);
        if (!_known.TryGetValue(organisation, out var people))
        {
            _known[organisation] = people = await organisations.PeopleAsync(organisation, cancellation);
        }

        return people.FirstOrDefault(one => one.Account == account) is { Name: { Length: > 0 } name } ? Phrase.With(VersionTexts.Who, name, of) : of;
    }

    public async Task<string> OrganisationAsync(OrganisationId organisation, CancellationToken cancellation)
    {
        if (!_names.TryGetValue(organisation, out var name))
        {
            _names[organisation] = name = (await organisations.NamesAsync([organisation], cancellation)).GetValueOrDefault(organisation, VersionTexts.Who_Gone);
        }

        return name;
    }
}
