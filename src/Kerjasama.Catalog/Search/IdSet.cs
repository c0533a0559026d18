using System.Numerics;

namespace Kerjasama.Catalog.Search;

/// <summary>A set of document ids as bits: two sets of thirty thousand are compared in a few microseconds.</summary>
internal sealed class IdSet
{
    private readonly ulong[] bits;

    /// <param name="highest">No id is higher.</param>
    public IdSet(int highest) => bits = new ulong[(highest / 64) + 1];

    private IdSet(ulong[] bits) => this.bits = bits;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in bits)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public void Add(int id) => bits[id / 64] |= 1UL << (id % 64);

    public bool Contains(int id) => (bits[id / 64] & (1UL << (id % 64))) != 0;

    public IdSet And(IdSet other)
    {
        var both = new ulong[bits.Length];
        for (var i = 0; i < both.Length; i++)
        {
            both[i] = bits[i] & other.bits[i];
        }

        return new(both);
    }

    public IdSet Or(IdSet other)
    {
        var either = new ulong[bits.Length];
        for (var i = 0; i < either.Length; i++)
        {
            either[i] = bits[i] | other.bits[i];
        }

        return new(either);
    }

    public int CountWith(IdSet other)
    {
        var (one, two, count) = (bits, other.bits, 0);
        for (var i = 0; i < one.Length && i < two.Length; i++)
        {
            count += BitOperations.PopCount(one[i] & two[i]);
        }

        return count;
    }

    /// <summary>The ids in ascending order.</summary>
    public IEnumerable<int> Ids()
    {
        for (var i = 0; i < bits.Length; i++)
        {
            for (var left = bits[i]; left != 0; left &= left - 1)
            {
                yield return (i * 64) + BitOperations.TrailingZeroCount(left);
            }
        }
    }
}
