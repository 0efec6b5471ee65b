using Samenspel.Kernel;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Monitor.Contracts;

/// <summary>The campaigns of the demonstration. Not registered on any other site.</summary>
public interface IDemonstrationCampaigns
{
    /// <summary>Makes a campaign with its answers as the asker, unless there is one of that title already.</summary>
    /// <returns>Whether it was made.</returns>
    Task<Outcome<bool>> KeepAsync(DemonstrationCampaign wanted, OrganisationId organisation, CancellationToken cancellation);
}
