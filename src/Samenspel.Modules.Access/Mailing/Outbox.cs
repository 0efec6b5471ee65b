using System.Threading.Channels;

namespace Samenspel.Modules.Access.Mailing;

/// <summary>Messages of the running request; they go out when it has ended, so that nobody waits for a mail server.</summary>
internal sealed class Outbox(Channel<Letter> waiting) : IDisposable
{
    private readonly List<Letter> _letters = [];

    public void Add(Letter letter) => _letters.Add(letter);

    public void Dispose()
    {
        foreach (var letter in _letters)
        {
            waiting.Writer.TryWrite(letter);
        }

        _letters.Clear();
    }
}
