using System.Text;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>RFC 4648 base 32 without padding: how authenticator apps take a key, and what people can copy from paper.</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var one in bytes)
        {
            buffer = ((buffer << 8) | one) & 0xFFFF;
            for (bits += 8; bits >= 5; bits -= 5)
            {
                text.Append(Alphabet[(buffer >> (bits - 5)) & 31]);
            }
        }

        return bits == 0 ? text.ToString() : text.Append(Alphabet[(buffer << (5 - bits)) & 31]).ToString();
    }

    /// <summary>In groups of four, so that it can be read out.</summary>
    public static string InGroups(string text, char between) => string.Join(between, text.Chunk(4).Select(group => new string(group)));
}
