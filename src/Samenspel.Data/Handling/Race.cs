using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Samenspel.Data.Handling;

/// <summary>Two writes that met in the database.</summary>
internal static class Race
{
    // Serialization failure, deadlock and a key that the other write took first, in the SQL standard's own codes. A handler looks before it
    // adds a key, so that one taken all the same was taken in between; SQLite lets one write in at a time and never comes here.
    private static readonly string[] GaveWay = ["40001", "40P01", "23505"];

    public static bool WasLost(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
        {
            if (failure is DbUpdateConcurrencyException || (failure is DbException { SqlState: { } state } && GaveWay.Contains(state)))
            {
                return true;
            }
        }

        return false;
    }
}
