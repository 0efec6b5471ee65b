using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Samenspel.Architecture.Tests.Reading;

/// <summary>Walks the instructions of a method body (ECMA-335, partition III) and gives the metadata tokens in them.</summary>
internal static class Instructions
{
    private const byte TwoByteCode = 0xFE;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static IEnumerable<int> Tokens(byte[] body)
    {
        var position = 0;
        while (position < body.Length)
        {
            var code = body[position] == TwoByteCode ? (short)((TwoByteCode << 8) | body[++position]) : body[position];
            position++;
            var operand = Codes[code].OperandType;
            if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(position));
            }

            position += Size(operand, body.AsSpan(position));
        }
    }

    private static int Size(OperandType operand, ReadOnlySpan<byte> rest) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(rest)),
        _ => 4,
    };
}
