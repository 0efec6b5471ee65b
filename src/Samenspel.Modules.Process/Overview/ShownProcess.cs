using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Modules.Process.Overview;

/// <summary>The process that the parts of one page show: read once for all of them. Nothing that writes asks for it.</summary>
internal sealed class ShownProcess(ProcessReader reader)
{
    private readonly Dictionary<DossierId, ProcessView> _known = [];

    public async Task<ProcessView> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(dossier.Id, out var view))
        {
            view = await reader.ReadAsync(dossier, cancellation);
            _known[dossier.Id] = view;
        }

        return view;
    }
}
