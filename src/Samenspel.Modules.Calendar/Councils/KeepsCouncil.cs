using Samenspel.Kernel.Acting;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Councils;

/// <summary>Whoever works for the municipality: its organisation owns the dates.</summary>
internal sealed class KeepsCouncil(ProcessContext process, IDossiers dossiers, IDossierStandings standings) : IPermission<IAboutCouncil>, IPermission<Visit>
{
    private readonly SeesCouncil _sees = new(process, dossiers, standings);

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) =>
        Narrow(request.Route.GetValueOrDefault("code") as string ?? "", await _sees.JudgeAsync(request, cancellation));

    public async Task<Judgement> JudgeAsync(IAboutCouncil request, CancellationToken cancellation) => Narrow(request.Code, await _sees.JudgeAsync(request, cancellation));

    private Judgement Narrow(string code, Judgement sees) => sees.Verdict != Verdict.Allowed || process.Actor.Kind == ActorKind.Installation ? sees
        : process.Actor.Memberships.FirstOrDefault(one => one.Code == code) is { } membership ? new(Verdict.Allowed, ChainOf(membership.Organisation), ChainOf(membership.Organisation))
        : new(Verdict.Forbidden, WhoMay: CalendarTexts.Council_WhoMay);

    /// <summary>What a record calls the chain of an organisation.</summary>
    public static string ChainOf(OrganisationId organisation) => $"organisation:{organisation.Value}";
}
