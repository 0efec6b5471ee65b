using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>The business case that the parts of one page show: computed once for all of them. Nothing that writes asks for it.</summary>
internal sealed class ShownCase(IHandle<ShowBusinessCase, BusinessCaseView> handler)
{
    private readonly Dictionary<DossierId, BusinessCaseView?> _known = [];

    public async Task<BusinessCaseView?> OfAsync(DossierId dossier, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(dossier, out var view))
        {
            _ = (await handler.HandleAsync(new ShowBusinessCase(dossier, []), cancellation)).TryGet(out view);
            _known[dossier] = view;
        }

        return view;
    }
}
