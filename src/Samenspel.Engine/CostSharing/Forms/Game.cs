namespace Samenspel.Engine.CostSharing.Forms;

/// <summary>
/// A cooperative game with transferable money: a number for every group of players. A line is one player, or several
/// identical ones in a form that counts them; allocations are per player.
/// </summary>
public abstract class Game
{
    /// <summary>Above this a list of all groups is too long: 2^26 numbers take 512 MB.</summary>
    public const int MostTablePlayers = 26;

    private TableGame? _table;

    private protected Game(GameKind kind, int lines)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lines, 1);
        (Kind, Lines) = (kind, lines);
    }

    public GameKind Kind { get; }

    /// <summary>The number of different players.</summary>
    public int Lines { get; }

    /// <summary>The number of players, identical ones counted.</summary>
    public virtual long Players => Lines;

    /// <summary>The number of everybody together.</summary>
    public abstract double Total { get; }

    /// <summary>
    /// True when the form proves that costs are concave (a value game: convex): a newcomer costs less the larger the group
    /// that it joins. Such a game is subadditive and has a core.
    /// </summary>
    public virtual bool IsConcaveByForm => false;

    /// <summary>True or false when the form proves it, else null: two groups together cost no more than apart.</summary>
    public virtual bool? IsSubadditiveByForm => IsConcaveByForm ? true : null;

    /// <summary>+1 for costs and −1 for values: excess is sign · (x(S) − c(S)), above zero when the group is better off alone.</summary>
    internal double Sign => Kind == GameKind.Cost ? 1 : -1;

    /// <summary>The identical players of one line.</summary>
    public virtual long CountOf(int line) => 1;

    /// <summary>The number of one player on its own.</summary>
    public abstract double Alone(int line);

    /// <summary>The number of everybody but one player of this line.</summary>
    public abstract double WithoutOne(int line);

    /// <summary>The same game with every group listed; null with more players than can be listed. Made once.</summary>
    public TableGame? Table(CancellationToken cancellation = default) =>
        Players > MostTablePlayers ? null : _table ??= MakeTable(cancellation);

    private protected abstract TableGame MakeTable(CancellationToken cancellation);
}
