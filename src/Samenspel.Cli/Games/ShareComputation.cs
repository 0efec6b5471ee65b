using System.Diagnostics;
using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Checks;

namespace Samenspel.Cli.Games;

/// <summary>Computes the methods and checks of one run.</summary>
internal static class ShareComputation
{
    private const int Leavers = 20;

    public static ShareAnswer Of(GameFile file, IReadOnlyList<SharingMethod> methods, bool check, ShareProgress progress, CancellationToken cancellation)
    {
        var subadditivity = SubadditivityCheck.Of(file.Game, check, progress.For("subadditive"), cancellation);
        var core = LeastCore.Of(file.Game, cancellation);
        var shape = check ? ShapeCheck.Of(file.Game, cancellation) : null;
        return new(file, subadditivity, core, shape, [.. methods.Select(method => Row(file, method, check, progress, cancellation))]);
    }

    private static ShareRow Row(GameFile file, SharingMethod method, bool check, ShareProgress progress, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var result = Sharing.Of(file.Game, method, progress.For(SharingMethods.NameOf(method)), cancellation);
        var milliseconds = watch.Elapsed.TotalMilliseconds;
        if (result.Allocation is not { } shares)
        {
            return new(result, null, null, milliseconds);
        }

        var leavers = CoreCheck.Of(file.Game, shares, check ? Leavers : 1, perHead: false, cancellation);
        var perHead = check ? CoreCheck.Of(file.Game, shares, Leavers, perHead: true, cancellation) : null;
        return new(result, leavers, perHead, milliseconds);
    }
}
