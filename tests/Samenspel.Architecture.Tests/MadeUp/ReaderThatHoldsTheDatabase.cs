using Samenspel.Data;

namespace Samenspel.Architecture.Tests.MadeUp;

/// <summary>What a handler may be, and what a page may not ask directly.</summary>
internal sealed class ReaderThatHoldsTheDatabase(SamenspelDb db)
{
    public bool HasChanges() => db.ChangeTracker.HasChanges();
}
