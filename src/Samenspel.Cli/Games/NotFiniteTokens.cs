using System.Text;

namespace Samenspel.Cli.Games;

/// <summary>
/// Some programs write NaN and Infinity into JSON, which no JSON reader accepts. They are turned into texts of the same length, so that the
/// file can be read on and each is reported at its place with all other faults.
/// </summary>
internal static class NotFiniteTokens
{
    private static readonly (byte[] Token, byte[] Text)[] Tokens =
    [
        ("-Infinity"u8.ToArray(), "\"-Infini\""u8.ToArray()),
        ("Infinity"u8.ToArray(), "\"Infini\""u8.ToArray()),
        ("NaN"u8.ToArray(), "\"N\""u8.ToArray()),
    ];

    /// <returns>True when there was one.</returns>
    public static bool Replace(Span<byte> json)
    {
        var (found, inText) = (false, false);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] == '"')
            {
                inText = !inText;
            }
            else if (inText)
            {
                i += json[i] == '\\' ? 1 : 0;
            }
            else
            {
                foreach (var (token, text) in Tokens)
                {
                    if (json[i..].StartsWith(token))
                    {
                        text.CopyTo(json[i..]);
                        i += text.Length - 1;
                        found = true;
                        break;
                    }
                }
            }
        }

        return found;
    }

    public static string AsWritten(string text)
    {
        var match = Array.FindIndex(Tokens, token => Encoding.UTF8.GetString(token.Text) == text);
        return match < 0 ? text : Encoding.UTF8.GetString(Tokens[match].Token);
    }
}
