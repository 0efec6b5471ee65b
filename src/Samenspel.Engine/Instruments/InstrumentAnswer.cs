using System.Runtime.InteropServices;

namespace Samenspel.Engine.Instruments;

/// <summary>One answer of one respondent.</summary>
/// <param name="Respondent">Who answered; any number, the same for all answers of one person.</param>
/// <param name="Organisation">For which organisation, from 0.</param>
/// <param name="Perspective">In which perspective, from 0.</param>
/// <param name="About">About which organisation, from 0; -1 when it is about no single one.</param>
/// <param name="Item">Which item of the instrument, from 0.</param>
/// <param name="Value">The level that was chosen, from 1.</param>
/// <param name="Consensus">The organisation gave it as a whole: its own answer, and nobody's in particular.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct InstrumentAnswer(int Respondent, int Organisation, int Perspective, int About, int Item, int Value, bool Consensus = false);
