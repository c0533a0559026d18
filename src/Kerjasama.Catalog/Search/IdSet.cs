using System.Numerics;

namespace Kerjasama.Catalog.Search;

/// <summary>A set of document ids as bits: two sets of thirty thousand are compared in a few microseconds.</summary>
internal sealed class IdSet
{
    private readonly ulong[] bits;

    /// <param name="highest">No id is higher.</param>
    public IdSet(int highest) => bits = new ulong[(highest / 64) + 1];

    private IdSet(ulong[] bits) => this.bits = bits;

    public int Count => bits.Sum(BitOperations.PopCount);

    public void Add(int id) => bits[id / 64] |= 1UL << (id % 64);

    public bool Contains(int id) => (bits[id / 64] & (1UL << (id % 64))) != 0;

    public IdSet And(IdSet other) => new([.. bits.Zip(other.bits, (one, two) => one & two)]);

    public IdSet Or(IdSet other) => new([.. bits.Zip(other.bits, (one, two) => one | two)]);

    public int CountWith(IdSet other)
    {
        var count = 0;
        for (var i = 0; i < bits.Length; i++)
        {
            count += BitOperations.PopCount(bits[i] & other.bits[i]);
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
