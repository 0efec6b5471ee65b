using System.Text;

namespace Samenspel.Cli.Games;

/// <summary>Finds a player by the bytes of its name, without making a text for each of the ten million names in a large file.</summary>
internal sealed class PlayerNames
{
    private const int Slots = 256;
    private readonly List<(byte[] Name, int Player)>[] _slots = new List<(byte[] Name, int Player)>[Slots];

    public PlayerNames(IReadOnlyList<string> names)
    {
        for (var player = 0; player < names.Count; player++)
        {
            var bytes = Encoding.UTF8.GetBytes(names[player]);
            (_slots[Slot(bytes)] ??= []).Add((bytes, player));
        }
    }

    /// <returns>The player, or −1.</returns>
    public int Find(ReadOnlySpan<byte> name)
    {
        foreach (var (known, player) in _slots[Slot(name)] ?? [])
        {
            if (name.SequenceEqual(known))
            {
                return player;
            }
        }

        return -1;
    }

    private static int Slot(ReadOnlySpan<byte> name)
    {
        var hash = 2166136261u;
        foreach (var letter in name)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return (int)((hash ^ (hash >> 16)) % Slots);
    }
}
