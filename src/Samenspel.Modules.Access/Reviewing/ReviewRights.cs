using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Members;

namespace Samenspel.Modules.Access.Reviewing;

internal sealed record ReviewRights(OrganisationId Organisation) : IWrite, IAboutOrganisation;

/// <summary>Records that an administrator looked through the rights.</summary>
internal sealed class ReviewRightsHandler(SamenspelDb db, ProcessContext process, TimeProvider time) : IHandle<ReviewRights, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ReviewRights request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        db.Add(new RightsReview { Id = Guid.CreateVersion7(now), Organisation = request.Organisation, At = now, By = process.Actor.Account!.Value });
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
