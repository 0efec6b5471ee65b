using Samenspel.Modules.Access.Accounts;

namespace Samenspel.Browser.Tests.Visiting;

/// <summary>An authenticator app into which somebody typed the key that the page shows (RFC 4648); the codes are made by the product's own lines, which other tests hold against RFC 6238.</summary>
internal static class Authenticator
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>What the app shows now for the key on the page.</summary>
    public static async Task<string> CodeAsync(Visitor visitor)
    {
        var shown = await visitor.Page.InnerTextAsync(".sms-code__key");
        return TimeCode.At(KeyOf(shown), TimeCode.StepAt(TimeProvider.System.GetUtcNow()));
    }

    private static byte[] KeyOf(string shown)
    {
        var bytes = new List<byte>();
        var (held, bits) = (0, 0);
        foreach (var letter in shown.ToUpperInvariant().Where(one => Letters.Contains(one, StringComparison.Ordinal)))
        {
            held = (held << 5) | Letters.IndexOf(letter, StringComparison.Ordinal);
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
                held &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
