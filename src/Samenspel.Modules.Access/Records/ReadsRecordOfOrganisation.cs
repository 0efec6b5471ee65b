using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Records;

/// <summary>The administrators of the organisation that stands in the address as <c>id</c>.</summary>
internal sealed class ReadsRecordOfOrganisation(ProcessContext process) : IPermission<Visit>
{
    public Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation)
    {
        if (process.Actor.Kind == ActorKind.Visitor)
        {
            return Task.FromResult(Judgement.SignInFirst);
        }

        var id = request.IdAt("id");
        var subject = id is null ? "" : Recorder.OfOrganisation(new OrganisationId(id.Value));
        return Task.FromResult(id is { } known && process.Actor.Administers(new OrganisationId(known))
            ? new Judgement(Verdict.Allowed, null, subject)
            : new Judgement(Verdict.Hidden, null, subject));
    }
}
