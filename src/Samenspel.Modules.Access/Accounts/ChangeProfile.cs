using Samenspel.Data;
using Samenspel.Kernel;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Changes what pages call the person and in which language mail comes.</summary>
internal sealed record ChangeProfile(string? Name, string? Language) : IWrite;

internal sealed class ChangeProfileHandler(SamenspelDb db, OwnAccount own) : IHandle<ChangeProfile, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ChangeProfile request, CancellationToken cancellation)
    {
        var read = PersonName.Read(request.Name, nameof(request.Name));
        if (!read.TryGet(out var name))
        {
            return read.Refusals.ToList();
        }

        var account = await own.ReadAsync(cancellation);
        account.DisplayName = name;
        account.Language = string.Equals(request.Language, "en", StringComparison.Ordinal) ? "en" : "nl";
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
