using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Access.Records;

/// <summary>The record of an organisation is for its administrators, that of a dossier for its leads, that of the platform for those who run it.</summary>
internal sealed class ReadsChain(ProcessContext process, IRights rights) : IPermission<IAboutChain>
{
    private const string Organisation = "organisation:";
    private const string Dossier = "dossier:";

    public async Task<Judgement> JudgeAsync(IAboutChain request, CancellationToken cancellation)
    {
        var verdict = process.Actor.Kind switch
        {
            ActorKind.Installation => Verdict.Allowed,
            ActorKind.Visitor => Verdict.SignInFirst,
            _ => await MayAsync(request.Chain, cancellation) ? Verdict.Allowed : Verdict.Hidden,
        };
        return new Judgement(verdict, null, request.Chain);
    }

    private async Task<bool> MayAsync(string chain, CancellationToken cancellation)
    {
        if (chain == Recorder.Platform)
        {
            return process.Actor.IsPlatformAdministrator;
        }

        if (IdAfter(chain, Organisation) is { } organisation)
        {
            return process.Actor.Administers(new OrganisationId(organisation));
        }

        return IdAfter(chain, Dossier) is { } dossier
            && (await rights.InAsync(process.Actor.Account!.Value, dossier, cancellation)).Any(assignment => assignment.Role == DossierRole.Lead);
    }

    private static Guid? IdAfter(string chain, string prefix) =>
        chain.StartsWith(prefix, StringComparison.Ordinal) && Guid.TryParse(chain.AsSpan(prefix.Length), out var id) ? id : null;
}
